const units: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  H: 'hour',
  S: 'second',
};
const numbers = ' one two three four five six seven eight nine'.split(' ');

/** An ISO 8601 duration in newspaper style, numbers below ten in words: "six days", "one day and 12 hours". */
export function toDurationWords(duration: string): string {
  const [days = '', time = ''] = duration.split('T');
  const parts = [...partsOf(days), ...partsOf(time, 'minute')];
  const last = parts.pop() ?? '';
  return parts.length ? `${parts.join(', ')} and ${last}` : last;
}

/** `M` is months before the `T` and minutes after it. */
function partsOf(text: string, m = 'month'): string[] {
  return [...text.matchAll(/(\d+)([A-Z])/g)].map(([, count = '', letter = '']) => {
    const unit = letter === 'M' ? m : units[letter];
    return `${numbers[Number(count)] || count} ${unit}${Number(count) === 1 ? '' : 's'}`;
  });
}
