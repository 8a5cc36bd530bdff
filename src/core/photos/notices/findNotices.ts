import type { Notice, Span } from '../../story/story.ts';
import { fileIn, fileLabel } from './file.ts';
import { handoutsIn } from './handout.ts';
import { laterIn, undatedIn } from './pictureDates.ts';
import { captionSegments } from './segments.ts';
import { sentenceNotice } from './sentenceNotices.ts';

/**
 * The provenance notices in a caption, in text order, as UTF-16 ranges in it. A sentence that is a notice contains no
 * other; within the phrase that says who handed a picture out may stand that it is undated, or was released later.
 */
export function findNotices(caption: string, language: string): readonly Notice[] {
  const found = captionSegments(caption, language).flatMap((segment) => inSegment(caption, segment));
  const first = found.find(({ kind }) => kind === 'file');
  return found
    .filter((notice) => notice.kind !== 'file' || notice === first)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function inSegment(caption: string, segment: Span): readonly Notice[] {
  const words = caption.slice(segment.start, segment.end);
  const kind = sentenceNotice(words);
  if (kind) return [{ kind, ...segment }];
  // "FILE - In this photo provided by the navy": the phrase follows the label.
  const label = fileLabel.exec(words)?.[0].length ?? 0;
  const from = label + (/^\s*/.exec(words.slice(label))?.[0].length ?? 0);
  const handouts = handoutsIn(words.slice(from)).map((span) => moved(span, from));
  const file = fileOutside(fileIn(words), handouts, label);
  const later = handouts.flatMap((span) => within(words, span, laterIn));
  const undated = within(words, { start: 0, end: words.length }, undatedIn);
  const list: readonly Notice[] = [
    ...(file ? [{ kind: 'file' as const, ...file }] : []),
    ...handouts.map((span) => ({ kind: 'handout' as const, ...span })),
    ...later.map((span) => ({ kind: 'later' as const, ...span })),
    ...undated.map((span) => ({ kind: 'undated' as const, ...span })),
  ];
  return list.map((notice) => ({ ...notice, ...moved(withStop(words, notice), segment.start) }));
}

/** No notices overlap in part: of "FILE - In this file photo provided by …" the label alone is the file notice. */
function fileOutside(file: Span | undefined, handouts: readonly Span[], label: number): Span | undefined {
  const clash =
    file && handouts.some(({ start, end }) => file.start < start && start < file.end && file.end < end);
  if (!clash) return file;
  return label > 0 ? { start: 0, end: label } : undefined;
}

function within(
  words: string,
  { start, end }: Span,
  find: (part: string) => Span | undefined,
): readonly Span[] {
  const found = find(words.slice(start, end));
  return found ? [moved(found, start)] : [];
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** The full stop belongs to a phrase only if that is the whole sentence. */
function withStop(words: string, { start, end }: Span): Span {
  const bare = words.replace(/[.\s]+$/, '').length;
  if (end < bare) return { start, end };
  return { start, end: start === 0 ? words.length : bare };
}
