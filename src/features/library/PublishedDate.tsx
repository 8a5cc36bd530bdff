import { parseEdtf } from '#core/dates/edtf.ts';
import { toMachineDate } from '#core/dates/toMachineDate.ts';
import { toSpokenDate } from '#core/dates/toSpokenDate.ts';

/** Absolute date in words, at the precision given: "Wednesday, 20 September 2023". */
export function PublishedDate({ when }: { when: string | undefined }) {
  if (when === undefined) return 'Date not given';
  const edtf = parseEdtf(when);
  if (!edtf) return when;
  const machine = toMachineDate(edtf);
  return machine ? <time dateTime={machine}>{toSpokenDate(edtf)}</time> : toSpokenDate(edtf);
}
