import { build } from './build.mjs';
import { root } from './command.mjs';
import { ensureInstalled } from './install.mjs';

ensureInstalled();
process.chdir(root);
const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  stop(`PORT is to be a number from 0 to 65535, and is ${process.env.PORT}.`);
if (!build({}, ['--logLevel', 'warn'])) stop('The build failed, so there is nothing to serve.');

const { serve } = await import('./serve.mjs');
const { url, close } = await serveFrom(port).catch((error) => stop(error.message));
console.log(`\nLede is running at\n${url}\n\nCtrl+C stops it.`);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    close();
    process.exit(0);
  });

/** The port asked for, or the next free one. */
async function serveFrom(first) {
  const last = Math.min(first + 19, 65_535);
  for (let next = first; next <= last; next += 1) {
    try {
      return await serve({ dir: process.env.OUT_DIR || 'dist', base: process.env.BASE_PATH, port: next });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`Ports ${first} to ${last} are all taken; set PORT to a free one.`);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
