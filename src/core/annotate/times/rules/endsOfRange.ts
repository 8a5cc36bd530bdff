/**
 * Where the two ends stand in a range, if each stands for itself: "from [2010] to [2022]", but not "March 3 to 9" or
 * "2009-2010". UTF-16, in the range; half open.
 */
export function endsOfRange(
  range: string,
): readonly [readonly [number, number], readonly [number, number]] | undefined {
  const from = /^(?:from|between)\s+/i.exec(range)?.[0].length ?? 0;
  const middle = /\s(?:to|and|until|till|through|[-–])\s(?:the\s)?/i.exec(range.slice(from));
  if (!middle) return undefined;
  const at = from + middle.index;
  const ends = [
    [from, at],
    [at + middle[0].length, range.length],
  ] as const;
  // "Dec - Feb 2015" is one.
  const whole = /[-–]/.test(middle[0]) ? /\d/ : /\p{L}|\d{4}/u;
  return ends.every(([a, b]) => whole.test(range.slice(a, b)) && /\p{L}|\d{4}/u.test(range.slice(a, b)))
    ? ends
    : undefined;
}
