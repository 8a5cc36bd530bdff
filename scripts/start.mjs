import { build } from './build.mjs';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
process.chdir(root);
build();
const { serve } = await import('./serve.mjs');

const first = Number(process.env.PORT ?? 4173);
const { url } = await serveFrom(first);
console.log(`\nLede is running at\n${url}\n\nCtrl+C stops it.`);

/** The port asked for, or the next free one. */
async function serveFrom(port) {
  for (let next = port; next < port + 20; next += 1) {
    try {
      return await serve({ dir: 'dist', port: next });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`Ports ${port} to ${port + 19} are all taken; set PORT to a free one.`);
}
