import type { DraftBlock } from '../draft.ts';

/** The share of a block's letters that is in links, from 0 to 1. */
export function linkedShare(block: DraftBlock): number {
  if (!('text' in block)) return 0;
  const all = lettersOf(block.text);
  if (all === 0) return 0;
  const linked = block.marks.reduce(
    (sum, mark) => (mark.type === 'link' ? sum + lettersOf(block.text.slice(mark.start, mark.end)) : sum),
    0,
  );
  return Math.min(1, linked / all);
}

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？؟।:：][\s"'’”»)\]]*$/u.test(text);
}

function lettersOf(text: string): number {
  return text.replace(/\s+/g, '').length;
}
