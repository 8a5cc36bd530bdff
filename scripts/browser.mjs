import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * A Chromium for the tests, in this order: the one named, Playwright's own, one on the PATH, one that
 * Playwright fetches, one from Debian. Returns its path and how it was found.
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { path: named, found: 'named by CHROMIUM_PATH' };
  const { chromium } = await import('@playwright/test');
  if (existsSync(chromium.executablePath()))
    return { path: chromium.executablePath(), found: 'Playwright’s own' };
  const onPath = findOnPath();
  if (onPath) return { path: onPath, found: 'on the PATH' };
  console.log('No browser here: asking Playwright to fetch one …');
  spawnSync('npx', ['--no-install', 'playwright', 'install', '--with-deps', 'chromium'], {
    stdio: 'inherit',
    timeout: 5 * 60_000,
  });
  if (existsSync(chromium.executablePath()))
    return { path: chromium.executablePath(), found: 'fetched by Playwright' };
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('That did not work: installing Debian’s chromium …');
    spawnSync('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium'], {
      stdio: 'inherit',
      timeout: 10 * 60_000,
    });
    const installed = findOnPath();
    if (installed) return { path: installed, found: 'from Debian' };
  }
  console.error(
    'The tests need Chromium and none could be had. Install one (npx playwright install chromium, or your system’s package) or set CHROMIUM_PATH.',
  );
  process.exit(1);
}

export function findOnPath() {
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not here; look on.
      }
    }
  return undefined;
}

/** Nothing of the browser's own may reach the network; root needs no-sandbox. */
export const browserArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
