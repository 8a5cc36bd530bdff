import type { Mark } from '../../story/story.ts';
import type { DraftText } from '../draft.ts';

/** The only schemes allowed in links. Everything else, above all `javascript:` and `data:`, stays text. */
const safe = /^(?:https?:\/\/[^\s]+|mailto:[^\s]+)$/i;

/** The address for a story, or undefined if its scheme is not allowed. */
export function toSafeAddress(address: string): string | undefined {
  const trimmed = address.trim();
  if (!safe.test(trimmed)) return undefined;
  return trimmed.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase());
}

/** To a block of the same story. */
function isBlock(href: string): boolean {
  return /^#[a-z][a-z0-9-]*$/.test(href);
}

/** The marks that are within the text, not empty, and have safe link targets. */
export function keepSafeMarks({ text, marks }: DraftText): readonly Mark[] {
  return marks.flatMap((mark): readonly Mark[] => {
    const start = Math.max(0, mark.start);
    const end = Math.min(text.length, mark.end);
    if (start >= end) return [];
    if (mark.type !== 'link') return [{ ...mark, start, end }];
    const href = isBlock(mark.href) ? mark.href : toSafeAddress(mark.href);
    return href === undefined ? [] : [{ ...mark, start, end, href }];
  });
}
