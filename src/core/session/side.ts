/** The side has people, timeline and sources: a column on a desk, a drawer on a tablet, a sheet on a phone. */
export type SideWidth = 'phone' | 'tablet' | 'desk';
export type SideRegion = 'people' | 'timeline' | 'sources';

/** People and timeline share the height, or sources have it: opening one of these folds the other. */
export function foldRegion(folded: readonly SideRegion[], region: SideRegion): readonly SideRegion[] {
  const isFolded = folded.includes(region);
  if (region === 'sources' && isFolded) return ['people', 'timeline'];
  if (region === 'sources' || !folded.includes('sources')) return ['sources'];
  return isFolded ? folded.filter((other) => other !== region) : [...folded, region];
}
