import { buildSite } from './buildSite.ts';
import { root } from './install.mjs';
import { serve } from './serve.ts';

process.chdir(root);
const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  stop(`PORT should be a number from 0 to 65535, and is ${process.env.PORT}.`);
if (!(await buildSite())) stop('The build failed, so there is nothing to serve.');

const { url, close } = await serveFrom(port).catch((error: Error) => stop(error.message));
console.log(`\nLede is running at\n${url}\n\nCtrl+C stops it.`);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    close();
    process.exit(0);
  });

/** The port asked for, or the next free one. */
async function serveFrom(first: number): ReturnType<typeof serve> {
  const last = Math.min(first + 19, 65_535);
  for (let next = first; next <= last; next += 1) {
    try {
      return await serve({ dir: process.env.OUT_DIR || 'dist', base: process.env.BASE_PATH, port: next });
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`Ports ${first} to ${last} are all taken; set PORT to a free one.`);
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
