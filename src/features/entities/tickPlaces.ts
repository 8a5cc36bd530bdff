/** Ticks closer than this share of the ruler are drawn as one. */
const finest = 0.002;

export type Tick = { readonly mention: number; readonly place: number; readonly isCurrent: boolean };

/** One tick for mentions that would be drawn on top of each other; the current one always has its own. */
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

/** The mention that stands nearest to a place of the ruler, counted from 1. */
export function nearestMention(places: readonly number[], at: number): number {
  const distances = places.map((place) => Math.abs(place - at));
  return distances.indexOf(Math.min(...distances)) + 1;
}
