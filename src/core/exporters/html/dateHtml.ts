import { parseEdtf } from '../../dates/edtf.ts';
import { toLongDate } from '../../dates/toLongDate.ts';
import { toMachineDate } from '../../dates/toMachineDate.ts';
import { attributes, escapeHtml } from './escapeHtml.ts';

/** A date in words at its own precision, with `datetime` if HTML can express exactly that. */
export function dateHtml(when: string, zone?: string): string {
  const edtf = parseEdtf(when);
  if (!edtf) return escapeHtml(when);
  const words = escapeHtml(toLongDate(edtf));
  const datetime = toMachineDate(edtf);
  const date = datetime === undefined ? words : `<time${attributes({ datetime })}>${words}</time>`;
  return zone === undefined ? date : `${date}, ${escapeHtml(zone)}`;
}
