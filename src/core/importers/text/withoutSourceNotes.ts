import { partMarks } from '../../exporters/markdown/partMarks.ts';

/**
 * Markdown without the footnotes in which our own copies say who says so, and without the references to them: they are no
 * part of the article. A copy that someone edited is read like any other text.
 */
export function withoutSourceNotes(source: string): string {
  const start = source.indexOf(`\n${partMarks.sources}`);
  if (start === -1) return source;
  const next = source.indexOf('\n<!-- ', start + 1);
  const end = next === -1 ? source.length : next;
  const part = source.slice(start, end);
  const known = new Set([...part.matchAll(/^\[\^(s\d{1,6})\]:/gm)].map(([, label]) => label));
  const withoutReferences = (text: string) =>
    text.replace(/(?<!\\)\[\^(s\d{1,6})\]/g, (reference, label) => (known.has(label) ? '' : reference));
  return withoutReferences(source.slice(0, start)) + withoutReferences(source.slice(end));
}
