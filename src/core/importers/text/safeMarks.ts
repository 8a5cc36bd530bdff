import type { Mark } from '../../story/story.ts';
import type { DraftText } from '../draft.ts';

/** The only schemes a link may have. Everything else, `javascript:` and `data:` above all, is text. */
const safe = /^(?:https?:\/\/[^\s]+|mailto:[^\s]+)$/i;

/** An address as the story may hold it, or undefined where its scheme is not one of ours. */
export function toSafeAddress(address: string): string | undefined {
  const trimmed = address.trim();
  if (!safe.test(trimmed)) return undefined;
  return trimmed.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase());
}

/** Marks that lie in the text, are not empty, and whose links lead somewhere safe; the rest are left out. */
export function keepSafeMarks({ text, marks }: DraftText): readonly Mark[] {
  return marks.flatMap((mark): readonly Mark[] => {
    const start = Math.max(0, mark.start);
    const end = Math.min(text.length, mark.end);
    if (start >= end) return [];
    if (mark.type !== 'link') return [{ ...mark, start, end }];
    const href = toSafeAddress(mark.href);
    return href === undefined ? [] : [{ ...mark, start, end, href }];
  });
}
