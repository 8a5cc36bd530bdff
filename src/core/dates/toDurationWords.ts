const units = 'year month week day hour minute second'.split(' ');
const numbers = ' one two three four five six seven eight nine'.split(' ');
const pattern = /P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?/;

/** An ISO 8601 duration in newspaper style, numbers below ten in words: "six days", "one day and 12 hours". */
export function toDurationWords(duration: string): string {
  const [, ...counts] = pattern.exec(duration) ?? [];
  const parts = counts.flatMap((count, i) =>
    count ? `${numbers[Number(count)] || count} ${units[i]}${Number(count) === 1 ? '' : 's'}` : [],
  );
  const last = parts.pop() ?? '';
  return parts.length ? `${parts.join(', ')} and ${last}` : last;
}
