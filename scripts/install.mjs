import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Node is new enough, and node_modules is what the lock file says: otherwise `npm ci` makes it so. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Lede needs Node 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (isFresh()) return;
  console.log('Installing dependencies (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error('npm ci failed: the messages above say why. Is the npm registry within reach?');
    process.exit(1);
  }
}

function isFresh() {
  try {
    const installed = statSync(`${root}node_modules/.package-lock.json`).mtimeMs;
    const isSame = Object.entries(packagesOf('package-lock.json')).every(
      ([path, { version, optional }]) =>
        path === '' || optional || packagesOf('node_modules/.package-lock.json')[path]?.version === version,
    );
    return isSame || installed > statSync(`${root}package-lock.json`).mtimeMs;
  } catch {
    return false;
  }
}

const read = new Map();
function packagesOf(file) {
  if (!read.has(file)) read.set(file, JSON.parse(readFileSync(root + file, 'utf8')).packages);
  return read.get(file);
}
