import { spawnSync } from 'node:child_process';

/** A build that hangs must fail, not wait. */
const limitMs = 5 * 60_000;

export function build(env = {}) {
  const { status, error } = spawnSync('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn'], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    timeout: limitMs,
  });
  if (error?.code === 'ETIMEDOUT') console.error(`The build took longer than ${limitMs / 60_000} minutes.`);
  if (status !== 0) process.exit(1);
}
