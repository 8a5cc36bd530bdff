/** Ticks closer than this share of the ruler are merged. */
const finest = 0.002;

export type Tick = { readonly mention: number; readonly place: number; readonly isCurrent: boolean };

/** Merges ticks that would overlap. The current mention always has its own tick. */
export function tickPlaces(places: readonly number[], current: number | undefined): readonly Tick[] {
  let last = Number.NEGATIVE_INFINITY;
  return places.flatMap((place, index) => {
    const mention = index + 1;
    const isCurrent = mention === current;
    if (!isCurrent && place - last < finest) return [];
    last = place;
    return [{ mention, place, isCurrent }];
  });
}

/** The mention nearest to a position on the ruler, 1-based. */
export function nearestMention(places: readonly number[], at: number): number {
  const distances = places.map((place) => Math.abs(place - at));
  return distances.indexOf(Math.min(...distances)) + 1;
}
