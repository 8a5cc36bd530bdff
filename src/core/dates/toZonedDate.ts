import { parseEdtf } from './edtf.ts';
import { inZone } from './inZone.ts';
import { toSpokenDate } from './toSpokenDate.ts';

/** A date in one line of words with the zone of its clock: "Tuesday, 2 January 2024, 10:30, Asia/Seoul". */
export function toZonedDate(text: string, timeZone: string | undefined): string {
  const when = parseEdtf(text);
  const words = toSpokenDate(when && inZone(when, timeZone));
  const [, offset] = /T[\d:.]+(Z|[+-].+)$/.exec(text) ?? [];
  const zone = timeZone ?? (offset && `UTC${offset.replace('Z', '')}`);
  return zone === undefined ? words : `${words}, ${zone}`;
}
