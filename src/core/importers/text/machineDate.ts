import { isEdtf } from '../../dates/edtf.ts';

/**
 * A machine-written date as EDTF at the same precision: ISO 8601, including the compact form of NITF and NewsML
 * (`20140829T134951+0000`), or with dots or slashes if the year comes first. Undefined for anything else, and for years
 * before 1500, which stand for "unknown", or after 2100, which are of another calendar or a slip.
 */
export function toEdtf(value: string): string | undefined {
  const found =
    /^\s*(\d{4})[-./]?(\d{2})(?:[-./]?(\d{2}))?(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{0,2})?)?\s*$/i.exec(
      value,
    );
  if (!found) return undefined;
  const [, year = '', month, day, hour, minute, second = '00', zone = ''] = found;
  if (Number(year) < 1500 || Number(year) > 2100) return undefined;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  const clock =
    hour === undefined || day === undefined ? '' : `T${hour}:${minute}:${second}${toOffset(zone)}`;
  return [date + clock, date].find(isEdtf);
}

function toOffset(zone: string): string {
  if (zone === '') return '';
  if (/^(?:Z|UTC|GMT|[+-]00:?0?0?)$/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone.slice(0, 1)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
