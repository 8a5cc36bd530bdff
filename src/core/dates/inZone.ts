import { type Edtf, parseEdtf } from './edtf.ts';

/** A moment as the clock shows it in `timeZone`; a date without an offset is never shifted. */
export function inZone(when: Edtf, timeZone: string | undefined): Edtf {
  const moment = timeZone && when.kind === 'date' && when.date.moment;
  // Swedish writes dates as ISO 8601 does.
  const local = moment && new Date(moment).toLocaleString('sv', { timeZone }).replace(' ', 'T');
  return (local && parseEdtf(local)) || when;
}
