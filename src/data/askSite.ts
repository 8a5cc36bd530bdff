import { base } from './siteAddress.ts';

/** ms: until then the reader sees that something is loading. */
const limit = 4000;

/** Whether the site answers, and with a newer build: every page names the code of its own. */
export async function askSite(): Promise<{ readonly isReachable: boolean; readonly isOutdated: boolean }> {
  const here = document.querySelector<HTMLElement>('[data-app]')?.dataset.app;
  try {
    const response = await fetch(base, { cache: 'no-cache', signal: AbortSignal.timeout(limit) });
    const there = /data-app="(.*?)"/.exec(await response.text())?.[1];
    return { isReachable: there !== undefined, isOutdated: there !== undefined && there !== here };
  } catch {
    return { isReachable: false, isOutdated: false };
  }
}
