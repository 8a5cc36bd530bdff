import { readFileSync, statSync } from 'node:fs';
import { root, runNpm } from './command.mjs';

/** Node is new enough, and node_modules is what the lock file says: otherwise `npm ci` makes it so. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Lede needs Node 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (isFresh()) return;
  console.log('Installing what is missing (npm ci) …');
  if (!runNpm(['ci', '--no-audit', '--no-fund'])) {
    console.error('npm ci failed: the messages above say why. Is the npm registry within reach?');
    process.exit(1);
  }
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

function readPackages(file) {
  return JSON.parse(readFileSync(root + file, 'utf8')).packages;
}

function changedAt(file) {
  return statSync(root + file).mtimeMs;
}
