import { isEdtf } from '../../dates/edtf.ts';
import { toEdtf } from './machineDate.ts';
import { findMonth } from './monthNames.ts';

/** The names that RFC 5322 still allows (4.3). */
const zones: Readonly<Record<string, string>> = {
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/** A date as mail and RSS write it ("Tue, 3 Feb 2026 09:05:00 +0100", RFC 5322) or in ISO 8601, as EDTF. */
export function toEdtfOfMail(value: string): string | undefined {
  const found =
    /^\s*(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*[\s-](\d{4}|\d\d)(?:\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([a-z]{1,3}|[+-]\d{4})?)?/i.exec(
      value,
    );
  if (!found) return toEdtf(value);
  const [, day = '', word = '', year = '', hour, minute, second = '00', zone = ''] = found;
  const month = findMonth(word);
  if (month === undefined || Number(year) > 2100) return undefined;
  const full = year.length === 4 ? year : String(Number(year) + (Number(year) < 50 ? 2000 : 1900));
  const date = `${full}-${pad(month)}-${day.padStart(2, '0')}`;
  const offset = /^[+-]/.test(zone)
    ? `${zone.slice(0, 3)}:${zone.slice(3)}`
    : (zones[zone.toLowerCase()] ?? '');
  const clock = hour === undefined ? '' : `T${hour.padStart(2, '0')}:${minute}:${second}${offset}`;
  return [date + clock, date].find(isEdtf);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
