import type { TimeExpression } from '../../../src/core/story/story.ts';

const seasons = ['SP', 'SU', 'FA', 'WI'];
const parts = { morning: 'MO', midday: 'MI', afternoon: 'AF', evening: 'EV', night: 'NI' } as const;

/** Our value as TimeML's TIMEX3 writes it: `1950-SU`, `195`, `P3D`; undefined for intervals, which it has no value for. */
export function toTimex({ when, duration, dayPart }: TimeExpression): string | undefined {
  if (duration) return duration;
  const plain = when?.replaceAll('~', '');
  if (plain === undefined || plain.includes('/')) return undefined;
  const [, year = '', season] = /^(\d{4})-(2[1-4]|3[3-6])$/.exec(plain) ?? [];
  if (season)
    return Number(season) < 30
      ? `${year}-${seasons[Number(season) - 21]}`
      : `${year}-Q${Number(season) - 32}`;
  if (/X+$/.test(plain)) return plain.replace(/X+$/, '');
  return dayPart ? `${plain}T${parts[dayPart]}` : plain;
}

/** The date that a TIMEX3 value stands for, without its clock; undefined for durations and vague ones. */
export function fromTimex(value: string): string | undefined {
  const [, year = '', season = ''] = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value) ?? [];
  if (season) return `${year}-${21 + seasons.indexOf(season)}`;
  const [, , quarter] = /^(\d{4})-Q([1-4])$/.exec(value) ?? [];
  if (quarter) return `${value.slice(0, 4)}-${32 + Number(quarter)}`;
  const day = value.replace(/T.*/, '');
  if (/^\d{2,3}$/.test(day)) return day.padEnd(4, 'X');
  return /^\d{4}(?:-\d\d){0,2}$/.test(day) ? day : undefined;
}
