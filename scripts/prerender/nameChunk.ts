import type { Rolldown } from 'vite';

/** The entry imports TanStack Query's index and with it these modules, but only later pages use them. */
const late = /@tanstack\/(?:react-query\/.*useMutation|query-core\/.*mutationObserver)\.js$/;

/** Everything that the app's entry imports, directly or not, is one chunk: many small ones cost requests and bytes. */
export function nameChunk(id: string, modules: Rolldown.ChunkingContext): string | null {
  if (late.test(id)) return null;
  const seen = new Set([id]);
  // A shared function of three lines would otherwise become a chunk and a request of its own.
  const isTiny = id.includes('/src/core/') && (modules.getModuleInfo(id)?.code?.length ?? Infinity) < 350;
  for (const module of seen) {
    if (module.endsWith('/src/app/entry-client.tsx')) return 'app';
    if (isTiny && module.endsWith('/src/app/regions.ts')) return 'app';
    for (const importer of modules.getModuleInfo(module)?.importers ?? []) seen.add(importer);
  }
  return null;
}
