import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { build } from 'vite';
import { injectManifest } from 'workbox-build';
import { workerFile } from '../../src/data/offline/workerFile.ts';
import type { OfflineFiles } from './offlineFiles.ts';

/** Differs as soon as a file in one of the folders does, by name or by content. */
export async function toBuildId(...folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders)
    for (const file of await listFiles(folder))
      hash.update(`${file}\0`).update(await readFile(join(folder, file)));
  return hash.digest('hex').slice(0, 12);
}

/** The files of the build with their bytes. */
export async function measureFiles(outDir: string): Promise<ReadonlyMap<string, number>> {
  const files = await listFiles(outDir);
  const sizes = files.map(async (file) => [file, (await stat(join(outDir, file))).size] as const);
  return new Map(await Promise.all(sizes));
}

type Worker = {
  readonly folder: string;
  readonly base: string;
  readonly id: string;
  readonly standIns: OfflineFiles['standIns'];
};

/** Compiles the service worker, still without its list of files, into a folder. Returns its modules. */
export async function compileWorker({ folder, base, id, standIns }: Worker): Promise<readonly string[]> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    base,
    define: { offlineBuild: JSON.stringify({ id, standIns }) },
    publicDir: false,
    build: {
      outDir: folder,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: 'src/offline/serviceWorker.ts',
        // A classic script: not all browsers take modules for service workers.
        output: { format: 'iife', entryFileNames: workerFile },
      },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  return outputs.flatMap(({ output }) =>
    output.flatMap((file) => ('moduleIds' in file ? file.moduleIds : [])),
  );
}

/** Puts the list of what is kept into the compiled worker; all pages must be there. */
export async function writeWorker(folder: string, outDir: string, kept: ReadonlySet<string>): Promise<void> {
  const { count, warnings } = await injectManifest({
    swSrc: join(folder, workerFile),
    swDest: join(outDir, workerFile),
    globDirectory: outDir,
    globPatterns: ['**/*'],
    maximumFileSizeToCacheInBytes: 2 ** 30,
    dontCacheBustURLsMatching: /^assets\//,
    manifestTransforms: [(entries) => ({ manifest: entries.filter(({ url }) => kept.has(url)) })],
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  // A page that is missing would fail only without a connection, where nobody tests.
  if (count !== kept.size) throw new Error(`of ${kept.size} files to be kept the build made ${count}`);
}

/** With slashes, sorted. */
async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
