import { parseEdtf } from './edtf.ts';

/** The year of a single date, for example the story's own, which other dates needn't repeat. */
export function yearOf(text: string | undefined): number | undefined {
  const when = parseEdtf(text ?? '');
  return when?.kind === 'date' ? when.date.year : undefined;
}
