/** "14:05 UTC+2" of an EDTF date with a clock, with its day in front of it unless all entries are of one day. */
export function liveTime(date: string | undefined, isOneDay: boolean): string | undefined {
  const found = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(
    date ?? '',
  );
  if (!found) return undefined;
  const [, day = '', clock, zone] = found;
  if (clock === undefined) return day;
  const words = zone === undefined ? clock : `${clock} ${zoneWords(zone)}`;
  return isOneDay ? words : `${day} ${words}`;
}

export function dayOf(date: string | undefined): string {
  return (date ?? '').slice(0, 10);
}

function zoneWords(zone: string): string {
  const [, sign = '+', hours = '00', minutes = '00'] = /^([+-])(\d{2}):(\d{2})$/.exec(zone) ?? [];
  if (hours === '00' && minutes === '00') return 'UTC';
  return `UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}
