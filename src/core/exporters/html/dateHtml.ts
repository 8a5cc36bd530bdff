import { parseEdtf } from '../../dates/edtf.ts';
import { inZone } from '../../dates/inZone.ts';
import { toMachineDate } from '../../dates/toMachineDate.ts';
import { toSpokenDate } from '../../dates/toSpokenDate.ts';
import { attributes, escapeHtml } from './escapeHtml.ts';

/** A date in words at its own precision, with `datetime` if HTML can express exactly that. */
export function dateHtml(when: string, timeZone?: string): string {
  const edtf = parseEdtf(when);
  if (!edtf) return escapeHtml(when);
  const words = escapeHtml(toSpokenDate(inZone(edtf, timeZone)));
  const datetime = toMachineDate(edtf);
  const date = datetime === undefined ? words : `<time${attributes({ datetime })}>${words}</time>`;
  return timeZone === undefined ? date : `${date}, ${escapeHtml(timeZone)}`;
}
