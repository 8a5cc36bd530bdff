import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runScript } from './command.mjs';

const isRoot = process.getuid?.() === 0;
const isLinux = process.platform === 'linux';

/**
 * A Chromium for the tests, in this order: the one named, Playwright's own, one on the PATH, one that
 * Playwright fetches, one from Debian. Returns its path and how it was found; undefined, after saying what
 * to do, when none can be had.
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (starts(named)) return { path: named, found: 'named by CHROMIUM_PATH' };
    console.error(`CHROMIUM_PATH names ${named}, which is not there or does not start.`);
    return undefined;
  }
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  if (starts(own)) return { path: own, found: 'Playwright’s own' };
  const onPath = findOnPath();
  if (onPath && starts(onPath)) return { path: onPath, found: 'on the PATH' };

  console.log('No browser here: asking Playwright to fetch one …');
  // The libraries it needs come from the system's packages, which only root may install.
  const withLibraries = isRoot && isLinux ? ['--with-deps'] : [];
  runScript('node_modules/@playwright/test/cli.js', ['install', ...withLibraries, 'chromium'], {
    limitMs: 5 * 60_000,
  });
  if (starts(own)) return { path: own, found: 'fetched by Playwright' };

  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('That did not work: installing Debian’s chromium …');
    const debian = installFromDebian();
    if (debian) return { path: debian, found: 'from Debian' };
  }
  console.error(
    'The tests need Chromium and none could be had. Install one (npx playwright install chromium, or your system’s package) or set CHROMIUM_PATH.',
  );
  return undefined;
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

function installFromDebian() {
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], { ...options, timeout: 5 * 60_000 });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    ...options,
    timeout: 10 * 60_000,
  });
  const path = findOnPath();
  return path && starts(path) ? path : undefined;
}

/**
 * There and able to run. On Linux a file alone proves little: libraries may be missing, and Ubuntu's
 * chromium-browser is only a note that it has moved. Elsewhere asking for the version opens a window.
 */
function starts(path) {
  if (!existsSync(path)) return false;
  if (!isLinux) return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** Nothing of the browser's own may reach the network; root needs no-sandbox. */
export const browserArgs = [
  '--disable-background-networking',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  ...(isRoot ? ['--no-sandbox'] : []),
];
