/** Ticks closer than this share of the ruler are merged. */
const finest = 0.002;

export type Tick = { readonly n: number; readonly place: number; readonly isCurrent: boolean };

/** Merges ticks that would overlap. The current place always has its own tick. `n`: 1-based. */
export function tickPlaces(places: readonly number[], current: number | undefined): readonly Tick[] {
  let last = Number.NEGATIVE_INFINITY;
  return places.flatMap((place, index) => {
    const n = index + 1;
    const isCurrent = n === current;
    if (!isCurrent && place - last < finest) return [];
    last = place;
    return [{ n, place, isCurrent }];
  });
}

/** The place nearest to a position on the ruler, 1-based. */
export function nearestPlace(places: readonly number[], at: number): number {
  const distances = places.map((place) => Math.abs(place - at));
  return distances.indexOf(Math.min(...distances)) + 1;
}
