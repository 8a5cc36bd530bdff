/** Zones whose abbreviation means one thing; "CST" and "IST" don't. */
const zones: Readonly<Record<string, string>> = {
  Z: 'Z',
  GMT: 'Z',
  UTC: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};
/** Whose figures and dots could be read as a clock's. */
const numericDate = /\d{1,4}([./-])\d{1,2}\1\d{1,4}/g;
const clock =
  /(?<![\d.:])(?:(kl|klo|at|um|ore|alle|às|à|om)\.?\s)?([01]?\d|2[0-3])(?::|(\.)|\s?[hHu]\s?|時|시\s?)([0-5]\d)(?:[:.]([0-5]\d)(?:\.\d+)?|分|분)?(?![\d.:]*\d)\s?(?:([ap])\.?\s?m\b\.?)?\s?(uhr\b|hrs\b)?\s?\(?(?:((?:GMT|UTC|Z)(?![+-]\d)|BST|CES?T|[ECMP][SD]T)\b|(?:GMT|UTC)?([+-]\d\d):?(\d\d)(?!\d))?/gi;

/**
 * The clock time that a line prints beside its date, as EDTF's `T16:40:00Z`, without an offset if the line has no zone. Empty
 * without one, and if there are several, of which one could be another's.
 */
export function findClock(line: string): string {
  const found = [...line.replace(numericDate, ' ').matchAll(clock)].filter(isClock);
  const [first] = found;
  if (!first || found.length > 1) return '';
  const [, , hour = '', , minute, second = '00', half, , zone = '', hours, minutes] = first;
  const ofDay = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  const offset = hours === undefined ? (zones[zone.toUpperCase()] ?? '') : `${hours}:${minutes}`;
  return `T${String(ofDay).padStart(2, '0')}:${minute}:${second}${/^[+-]00:00$/.test(offset) ? 'Z' : offset}`;
}

/** A dot alone separates all kinds of figures. */
function isClock([, before, hour, dot, , , half, unit, zone, offset]: RegExpExecArray): boolean {
  if (half !== undefined && (Number(hour) > 12 || Number(hour) === 0)) return false;
  return dot === undefined || [before, half, unit, zone, offset].some((sign) => sign !== undefined);
}
