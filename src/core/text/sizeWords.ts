const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** "48 kB", "3.4 MB": a kilobyte is 1,000 bytes. */
export function sizeWords(bytes: number): string {
  // From 999.5 on, a value would be rounded to 1,000, which is one of the next unit.
  const step = Math.max(
    0,
    units.findLastIndex((_, power) => bytes >= 999.5 * 1000 ** (power - 1)),
  );
  const value = bytes / 1000 ** step;
  return new Intl.NumberFormat('en-GB', {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: value < 9.95 ? 1 : 0,
  }).format(value);
}
