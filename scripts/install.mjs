// Runs before anything is installed, on any Node: plain JavaScript without dependencies, its types in comments.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Node is new enough, and node_modules is what the lock file says: otherwise `npm ci` makes it so. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Lede needs Node 20.19 or newer; this is ${process.versions.node}.`);
  if (isFresh()) return;
  console.log('Installing what is missing (npm ci) …');
  // On Windows npm is a script, which needs a shell.
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: isWindows,
  });
  if (status !== 0) stop('npm ci failed: the messages above say why. Is the npm registry within reach?');
}

/**
 * npm writes its own lock file into node_modules last, so a broken-off install has none. A newer lock file that
 * asks for nothing else, as after a checkout, needs no install; optional packages are for other systems.
 */
function isFresh() {
  try {
    const wanted = readPackages('package-lock.json');
    const present = readPackages('node_modules/.package-lock.json');
    const isSame = Object.entries(wanted).every(
      ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
    );
    return isSame || changedAt('node_modules/.package-lock.json') > changedAt('package-lock.json');
  } catch {
    return false;
  }
}

/**
 * @param {string} file
 * @returns {Record<string, { version: string, optional?: boolean }>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(root + file, 'utf8')).packages;
}

/** @param {string} file */
function changedAt(file) {
  return statSync(root + file).mtimeMs;
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}
