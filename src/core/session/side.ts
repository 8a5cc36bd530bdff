/** The side has people, timeline, sources and kept words: a column on a desk, a drawer on a tablet, a sheet on a phone. */
export type SideWidth = 'phone' | 'tablet' | 'desk';
export type SideRegion = 'people' | 'timeline' | 'sources' | 'highlights';

/** Each of these takes the whole height. */
export const regionsAlone: readonly SideRegion[] = ['sources', 'highlights'];

/** People and timeline share the height, or one of the others has it: opening that folds the rest. */
export function foldRegion(folded: readonly SideRegion[], region: SideRegion): readonly SideRegion[] {
  const left = folded.filter((other) => other !== region);
  const isFolded = left.length < folded.length;
  if (isFolded && regionsAlone.includes(region))
    return ['people', 'timeline', ...regionsAlone.filter((other) => other !== region)];
  if (regionsAlone.some((other) => !folded.includes(other))) return regionsAlone;
  return isFolded ? left : [...folded, region];
}
