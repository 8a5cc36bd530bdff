import { partMarks } from '../../exporters/markdown/partMarks.ts';
import type { Span } from '../../story/story.ts';

/**
 * Markdown without what a reader kept, and without the footnotes in which our own copies say who says so, and without the references to them: they are no
 * part of the article. A copy that someone edited is read like any other text.
 */
export function withoutSourceNotes(given: string): string {
  const kept = partIn(given, partMarks.highlights);
  const source = kept ? given.slice(0, kept.start) + given.slice(kept.end) : given;
  const found = partIn(source, partMarks.sources);
  if (!found) return source;
  const { start, end } = found;
  const part = source.slice(start, end);
  const known = new Set([...part.matchAll(/^\[\^(s\d{1,6})\]:/gm)].map(([, label]) => label));
  const withoutReferences = (text: string) =>
    text.replace(/(?<!\\)\[\^(s\d{1,6})\]/g, (reference, label) => (known.has(label) ? '' : reference));
  return withoutReferences(source.slice(0, start)) + withoutReferences(source.slice(end));
}

/** From the line break before its marker to the one before the next. */
function partIn(source: string, mark: string): Span | undefined {
  const start = source.indexOf(`\n${mark}`);
  if (start === -1) return undefined;
  const next = source.indexOf('\n<!-- ', start + 1);
  return { start, end: next === -1 ? source.length : next };
}
