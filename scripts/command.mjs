import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs npm in the project's folder; true when it went well. On Windows npm is a script that needs a shell. */
export function runNpm(args) {
  const options = { cwd: root, stdio: 'inherit' };
  const { status } =
    process.platform === 'win32'
      ? spawnSync(`npm ${args.join(' ')}`, { ...options, shell: true })
      : spawnSync('npm', args, options);
  return status === 0;
}

/**
 * Runs a JavaScript file of the project, a tool in node_modules mostly, by this Node. Not through npx, because
 * a time limit then ends npx and leaves the tool running. The limit is in ms; undefined values in `env` unset.
 */
export function runScript(file, args = [], { env = {}, limitMs } = {}) {
  const { status, error } = spawnSync(process.execPath, [join(root, file), ...args], {
    cwd: root,
    stdio: 'inherit',
    // Vite, which compiles our own scripts, has set NODE_ENV for this process; a tool sets its own.
    env: { ...process.env, NODE_ENV: undefined, ...env },
    timeout: limitMs,
  });
  return { isGreen: status === 0, isLate: error?.code === 'ETIMEDOUT' };
}
