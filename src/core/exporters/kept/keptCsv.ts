import { keptWords, shapeWords } from '../../highlights/highlight.ts';
import type { KeptItem, KeptStory } from '../../highlights/keptStory.ts';
import { keptAddress } from './keptAddress.ts';

const columns = [
  'Story',
  'Publisher',
  'Published',
  'Words',
  'Note',
  'Shape',
  'Place',
  'Found',
  'Made',
  'Address',
];

const foundWords = {
  whole: 'yes',
  part: 'in part',
  removed: 'removed from my copy',
  lost: 'no',
  unknown: 'story not read',
} as const;

/**
 * A row for each highlight, in RFC 4180's form. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 * `site`: the public address of the site, with a trailing slash.
 */
export function keptCsv(stories: readonly KeptStory[], site: string): string {
  const rows = stories.flatMap((story) => story.items.map((item) => rowOf(story, item, site)));
  return [columns, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

function rowOf(story: KeptStory, { highlight, where, found }: KeptItem, site: string): readonly string[] {
  return [
    story.head?.headline ?? '',
    story.head?.publisher ?? '',
    story.head?.published ?? '',
    keptWords(highlight),
    highlight.note ?? '',
    shapeWords[highlight.shape],
    where,
    foundWords[found],
    new Date(highlight.madeAt).toISOString(),
    keptAddress(story, site) ?? '',
  ];
}

/** Spreadsheets read a cell that begins so as a formula, also in quotation marks. */
const formula = /^[=+\-@\t\r\n]/;

function toCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
