import { pathToFileURL } from 'node:url';
import { runScript } from './command.mjs';

/** A build that hangs must fail, not wait. BUILD_LIMIT is in seconds. */
const limitSeconds = Number(process.env.BUILD_LIMIT) || 300;

/** One production build, with the settings of docs/deploying.md in `env`; true when it went well. */
export function build(env = {}, args = []) {
  const { isGreen, isLate } = runScript('node_modules/vite/bin/vite.js', ['build', ...args], {
    env,
    limitMs: limitSeconds * 1000,
  });
  if (isLate)
    console.error(`The build took longer than ${limitSeconds} seconds. BUILD_LIMIT=900 gives it 900.`);
  return isGreen;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exit(build({}, process.argv.slice(2)) ? 0 : 1);
