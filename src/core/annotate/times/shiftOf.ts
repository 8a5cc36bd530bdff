/** How many units away from the present one a word means: -1 for "last", 1 for "next", 0 for "this". */
export function shiftOf(relative: string): number {
  return { last: -1, past: -1, previous: -1, next: 1, coming: 1, following: 1 }[relative.toLowerCase()] ?? 0;
}
