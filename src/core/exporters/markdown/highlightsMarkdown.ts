import { parseEdtf } from '../../dates/edtf.ts';
import { toSpokenDate } from '../../dates/toSpokenDate.ts';
import { type Highlight, keptWords } from '../../highlights/highlight.ts';
import type { PlacedHighlight } from '../../highlights/placeHighlights.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';

/**
 * The words that a reader keeps, a list item each, with the note as it was written: indented, so that nothing in it ends the
 * part.
 */
export function highlightsMarkdown(highlights: readonly PlacedHighlight[]): readonly string[] {
  if (highlights.length === 0) return [];
  return ['## Highlights', highlights.map(({ highlight }) => highlightMarkdown(highlight)).join('\n')];
}

/** `where`: its place in the story, in words. */
export function highlightMarkdown(highlight: Highlight, where = ''): string {
  const words = keptWords(highlight)
    .split('\n')
    .map((line) => escapeMarkdown(line));
  const day = parseEdtf(new Date(highlight.madeAt).toISOString().slice(0, 10));
  const about = [where, day && toSpokenDate(day)].filter(Boolean).join(', ');
  const made = about === '' ? '' : ` (${about})`;
  const note = highlight.note?.split(/\r\n|[\r\n]/).map((line) => (line === '' ? '' : `  ${line}`));
  return [`- “${words.join(' … ')}”${made}`, ...(note ? ['', ...note, ''] : [])].join('\n');
}
