import type { Rolldown } from 'vite';

/** The entry imports the indexes of TanStack Query and of the icons, and with them these modules, but only later parts use them. */
const late =
  /@tanstack\/(?:react-query\/.*useMutation|query-core\/.*mutationObserver)\.js$|lucide\/.*\/icons\/(?:circle-alert|copy|ellipsis|highlighter|notebook-pen|share|trash)\.mjs$/;
const lateOfSeveral = /lucide\/.*\/icons\/(?:chevron-up|plus|zoom-in|zoom-out)\.mjs$/;

const app = '/src/app/entry-client.tsx';
const lists = '/src/app/regions.ts';
/** Fetched at the first input, as the lists are on phones; what they share with the lists is in the lists' file. */
const atFirstInput = /\/src\/(?:app\/notes|features\/entities\/nameParts)\.ts$/;
/** Fetched by itself after the view: it must not bring with it what only other late parts need. */
const afterView = '/src/app/updates/keepUpToDate.ts';
const map = '/src/features/timeline/TripMap.tsx';
/** Parts of the lists that few stories have, or that are folded away at first: only what they alone need is in their chunks. */
const folded = /\/src\/features\/(?:timeline\/FoldedPart|entities\/NotSure)\.tsx$/;

/**
 * Everything that the app's entry imports, directly or not, is one file, and the lists with their map another: many small
 * ones cost requests and bytes. The little that the lists share with other late code is in the app's file.
 */
export function nameChunk(id: string, modules: Rolldown.ChunkingContext): string | null {
  if (late.test(id)) return null;
  if (lateOfSeveral.test(id)) return 'shared';
  const seen = new Set([id]);
  const roots: string[] = [];
  for (const module of seen) {
    if (module.endsWith(app)) return 'app';
    const importers = modules.getModuleInfo(module)?.importers ?? [];
    if (importers.length === 0 || module.endsWith(lists)) roots.push(module);
    for (const importer of importers) seen.add(importer);
  }
  if (roots.some((root) => root.endsWith(afterView))) return null;
  const ofLists = roots.filter((root) => root.endsWith(lists) || root.endsWith(map) || folded.test(root));
  if (ofLists.length === 0 || roots.every((root) => folded.test(root)))
    return roots.length > 1 && isSmall(id, modules) ? 'shared' : null;
  const isOfBoth = roots.every((root) => ofLists.includes(root) || atFirstInput.test(root));
  return isOfBoth ? 'regions' : 'app';
}

/** In characters of source, before comments are taken out. */
const smallest = 2500;

/** A little that several late parts use and that needs nothing but the app: each would be a file of its own otherwise. */
function isSmall(id: string, modules: Rolldown.ChunkingContext): boolean {
  const { code, importedIds } = modules.getModuleInfo(id) ?? {};
  return (
    /\.tsx?$/.test(id) &&
    (code?.length ?? smallest) < smallest &&
    (importedIds ?? []).every((imported) => nameChunk(imported, modules) === 'app')
  );
}
