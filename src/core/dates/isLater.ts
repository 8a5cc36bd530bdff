/**
 * Whether a moment comes a minute or more after another: readers see no seconds. True if either has no time of day, since
 * then it can't be told.
 */
export function isLater(one: string, other: string): boolean {
  const haveTimes = one.includes('T') && other.includes('T');
  return !(haveTimes && Date.parse(one) - Date.parse(other) < 60_000);
}
