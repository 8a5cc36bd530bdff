import type { Place, Story } from '../story/story.ts';

/** `note`: how sure the map is, and whose data it shows. */
export type MapWords = { readonly places: readonly Place[]; readonly note: string };

/** A story's own map; `file` is relative to its folder. */
export function ownMapWords({ places, timeline }: Story): (MapWords & { readonly file: string }) | undefined {
  const { map, note = '', credit = '' } = timeline?.route ?? {};
  return map === undefined ? undefined : { file: map, places, note: `${note} ${credit}`.trim() };
}
