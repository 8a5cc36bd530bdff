import { toCalendarDay } from '../../../dates/dayNumber.ts';
import { dayText, monthText, yearText } from '../calendar.ts';
import { timeRule } from '../timeRule.ts';
import { numberOf, numberPattern, unitPattern } from '../timeWords.ts';

const about =
  '(?:(?:about|around|nearly|almost|roughly|more than|less than|over|at least|some|just over|just under|up to|another)\\s+)?';

/** "seventeen years ago", "two weeks ago", "a decade ago": precise to the unit; weeks and multiples of ten years are approximate. */
export const ago = timeRule(
  'so long ago',
  `\\b${about}[[]?${numberPattern}[\\]]?\\s+${unitPattern}\\s+ago\\b`,
  ([all, count = '', unit = ''], { published }) => {
    const number = numberOf(count);
    // "2,500 years ago": a day of publication says nothing about so long a time.
    if (number === undefined || number >= 1000) return {};
    const when = back(published, number, unit.toLowerCase());
    if (!when) return {};
    const isExact = /^\W*(?:\d|[a-z]+)/i.test(all) && !new RegExp(`^${about}`, 'i').exec(all)?.[0];
    return { when: isExact || when.endsWith('~') ? when : `${when}~`, from: 'published' };
  },
);

/** "Three years later, a court …": counted from the year that the passage tells of. */
export const yearsLater = timeRule(
  'years after another',
  `\\b${numberPattern}\\s+(year|decade)s?\\s+(earlier|later|before|after)(?=\\s*[,.;)])`,
  ([, count = '', unit = '', side = ''], { passage }) => {
    const number = numberOf(count);
    if (number === undefined || !Number.isInteger(number)) return undefined;
    if (!passage) return {};
    const years = number * (/decade/i.test(unit) ? 10 : 1) * (/earlier|before/i.test(side) ? -1 : 1);
    return { when: yearText(passage.year + years), from: 'event' };
  },
);

function back(published: number, count: number, unit: string): string | undefined {
  const { year, month } = toCalendarDay(published);
  if (!Number.isInteger(count)) return undefined;
  switch (unit) {
    case 'day':
      return dayText(published - count);
    case 'week':
      return `${dayText(published - 7 * count)}~`;
    case 'fortnight':
      return `${dayText(published - 14 * count)}~`;
    case 'month':
      return monthText(year, month - count);
    case 'year':
      return yearText(year - count);
    case 'decade':
      return `${yearText(year - 10 * count)}~`;
    case 'hour':
      return count >= 24 ? dayText(published - Math.round(count / 24)) : undefined;
    default:
      return undefined;
  }
}
