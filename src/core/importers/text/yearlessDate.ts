import { findMonth } from './monthNames.ts';
import { parseDateLine } from './printedDate.ts';

/** A line of more is a sentence. */
const longest = 80;
const dayFirst = /(?<![\d.:])\d{1,2}(?:\.|º|er|st|nd|rd|th)?\s(?:de )?(\p{L}{3,14})\.?/giu;
const monthFirst = /(?<!\p{L})(\p{L}{3,14})\.? \d{1,2}(?:st|nd|rd|th)?(?![\d:.])/giu;

/**
 * The date of a line that prints one without its year ("Published 3 May"), in the last such year up to `known`, a full date
 * of the page: nothing is published after it was updated or copied. Undefined if the line holds anything else.
 */
export function yearlessDate(line: string, known: string | undefined): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(known ?? '')?.[0];
  if (day === undefined || line.length > longest || /\d{4}/.test(line)) return undefined;
  const year = Number(day.slice(0, 4));
  return [year, year - 1]
    .map((one) => dateIn(line, one))
    .find((date) => date !== undefined && date.slice(0, 10) <= day);
}

/** Whether a line is a date without its year. */
export function isYearless(line: string): boolean {
  return yearlessDate(line, '2024-12-31') !== undefined;
}

function dateIn(line: string, year: number): string | undefined {
  for (const pattern of [dayFirst, monthFirst])
    for (const [words, name = ''] of line.matchAll(pattern))
      if (findMonth(name) !== undefined)
        return parseDateLine(line.replace(words, `${words}, ${year}`.replace('.,', ',')))?.date;
  return undefined;
}
