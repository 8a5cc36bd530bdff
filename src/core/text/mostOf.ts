/** The greatest of any number of values; spreading them as arguments fails from about 100,000. */
export function mostOf(values: Iterable<number>, least: number): number {
  let most = least;
  for (const value of values) if (value > most) most = value;
  return most;
}
