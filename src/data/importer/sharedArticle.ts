import { sharedCache, sharedPath } from '../offline/words.ts';
import { base } from '../siteAddress.ts';

export type SharedArticle = {
  readonly files: readonly File[];
  readonly title: string;
  /** An article, or its address: apps use both fields for either. */
  readonly text: string;
};

/** What was shared with the app through the system; undefined if nothing was, or it is taken already. */
export async function takeShared(): Promise<SharedArticle | undefined> {
  if (!new URLSearchParams(location.search).has('shared') || !('caches' in globalThis)) return undefined;
  const cache = await caches.open(sharedCache);
  const left = await cache.match(base + sharedPath);
  if (!left) return undefined;
  await cache.delete(base + sharedPath);
  const form = await left.formData();
  const said = (field: string) => {
    const value = form.get(field);
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    files: form.getAll('files').flatMap((value) => (value instanceof File && value.size > 0 ? value : [])),
    title: said('title'),
    text: said('text') || said('url'),
  };
}

type Launch = { readonly files?: readonly { readonly getFile: () => Promise<File> }[] };
type LaunchQueue = { readonly setConsumer: (consumer: (launch: Launch) => void) => void };

/** Files that the system opens with the installed app; Chromium only. */
export function onOpenedFiles(take: (files: readonly File[]) => void): void {
  const { launchQueue } = globalThis as { readonly launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(async ({ files = [] }) => {
    const opened = await Promise.all(files.map((file) => file.getFile())).catch(() => []);
    if (opened.length > 0) take(opened);
  });
}
