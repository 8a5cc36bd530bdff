/** Own tables rather than the platform's, so that prerendered pages and browsers always agree. */
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const seasons = 'spring summer autumn winter'.split(' ');
const quarters = 'first second third fourth'.split(' ');

export function monthName(month: number): string {
  return months[month - 1] ?? '';
}

/** Newspaper abbreviations: names of up to five letters stay whole, September has four. */
export function shortMonthName(month: number): string {
  const name = monthName(month);
  return name.length < 6 ? name : `${name.slice(0, month === 9 ? 4 : 3)}.`;
}

/** 0 for Sunday. */
export function weekdayName(weekday: number): string {
  return weekdays[weekday] ?? '';
}

/** EDTF's seasons 21–24 and quarters 33–36. */
export function seasonName(season: number): string {
  return seasons[season - 21] ?? `${quarters[season - 33]} quarter`;
}
