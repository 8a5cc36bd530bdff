import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { run, runTool } from './command.ts';
import { findProgram } from './findProgram.ts';

const isRoot = process.getuid?.() === 0;
const isLinux = process.platform === 'linux';
const minute = 60_000;

type Browser = { readonly path: string; readonly found: string };

/**
 * Finds a Chromium for the tests, in this order: CHROMIUM_PATH, Playwright's own, one on the PATH, one downloaded by
 * Playwright, a Debian package. Returns its path and how it was found; undefined, after printing instructions, if there
 * is none.
 */
export async function findBrowser(): Promise<Browser | undefined> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (starts(named)) return { path: named, found: 'named by CHROMIUM_PATH' };
    console.error(`CHROMIUM_PATH names ${named}, which does not exist or does not start.`);
    return undefined;
  }
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  if (starts(own)) return { path: own, found: 'Playwright’s own' };
  const onPath = findOnPath();
  if (onPath && starts(onPath)) return { path: onPath, found: 'on the PATH' };

  console.log('No browser found: downloading one with Playwright …');
  // In CI with the system libraries it needs; elsewhere only the user's own cache is changed.
  const withLibraries = isLinux && isRoot && process.env.CI ? ['--with-deps'] : [];
  await runTool('playwright', ['install', ...withLibraries, 'chromium'], { limitMs: 5 * minute });
  if (starts(own)) return { path: own, found: 'fetched by Playwright' };

  const debian = await installFromDebian();
  if (debian) return { path: debian, found: 'from Debian' };
  console.error(
    'The tests need Chromium and none could be had. Install one (npx playwright install --with-deps chromium, or your system’s package: apt-get install chromium) or set CHROMIUM_PATH.',
  );
  return undefined;
}

/** The first Chromium or Chrome on the PATH, if there is one. */
export function findOnPath(): string | undefined {
  return findProgram('chromium', 'chromium-browser', 'google-chrome');
}

async function installFromDebian(): Promise<string | undefined> {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return undefined;
  if (!(await mayInstall('Debian’s package chromium, by apt-get'))) return undefined;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, limitMs: 5 * minute });
  const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
  await run('apt-get', install, { env, limitMs: 10 * minute });
  const path = findOnPath();
  return path && starts(path) ? path : undefined;
}

/** System packages are installed only in CI or after asking. */
async function mayInstall(what: string): Promise<boolean> {
  if (process.env.CI) {
    console.log(`CI is set: installing ${what} …`);
    return true;
  }
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`May ${what} be installed on this system? [y/N] `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

/**
 * Whether the file exists and runs. On Linux a file alone proves little: libraries may be missing, and Ubuntu's
 * chromium-browser is a stub for a snap. Elsewhere asking for the version would open a window.
 */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  if (!isLinux) return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: minute / 2 }).status === 0;
}

/** Blocks the browser's own network requests; root needs no-sandbox. */
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
