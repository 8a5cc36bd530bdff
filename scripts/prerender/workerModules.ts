import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Each worker is built separately, and each environment has its own instance of this plugin, so the modules of a worker are
 * passed on in files in a folder, one per worker.
 */
export function noteWorkerModules(notes: string): Plugin {
  return {
    name: 'lede:note-worker-modules',
    async generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const entry = chunks.find(({ isEntry }) => isEntry)?.name ?? 'worker';
      await mkdir(notes, { recursive: true });
      await writeFile(
        join(notes, `${entry}.json`),
        JSON.stringify(chunks.flatMap(({ moduleIds }) => moduleIds)),
      );
    },
  };
}

export function forgetWorkerModules(notes: string): Promise<void> {
  return rm(notes, { recursive: true, force: true });
}

/** All modules in the workers of this build. */
export async function readWorkerModules(notes: string): Promise<readonly string[]> {
  const files = await readdir(notes);
  const lists = await Promise.all(files.map((file) => readFile(join(notes, file), 'utf8')));
  return lists.flatMap((list) => JSON.parse(list) as string[]); // written by noteWorkerModules
}
