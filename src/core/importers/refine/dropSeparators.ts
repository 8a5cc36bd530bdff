import type { ArticleDraft, DraftBlock } from '../draft.ts';
import { isSeparator } from '../text/isSeparator.ts';

/** Lines of separator characters: inside the text they become rules; at either end they are dropped. */
export function dropSeparators(draft: ArticleDraft): ArticleDraft {
  const dropped = [...draft.dropped];
  const blocks = draft.blocks.map((block): DraftBlock => {
    if (!('text' in block) || !isSeparator(block.text)) return block;
    dropped.push({ text: block.text, why: 'mark' });
    return { type: 'rule' };
  });
  return { ...draft, blocks, dropped };
}

/** Removes rules at the ends and next to each other, after everything around them was taken. */
export function tidyRules(draft: ArticleDraft): ArticleDraft {
  const isText = (block: DraftBlock) => block.type !== 'rule';
  const first = draft.blocks.findIndex(isText);
  const last = draft.blocks.findLastIndex(isText);
  const blocks = draft.blocks.filter(
    (block, i) => isText(block) || (i > first && i < last && draft.blocks[i - 1]?.type !== 'rule'),
  );
  return { ...draft, blocks };
}
