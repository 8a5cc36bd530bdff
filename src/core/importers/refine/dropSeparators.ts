import type { ArticleDraft, DraftBlock } from '../draft.ts';
import { isSeparator } from '../text/isSeparator.ts';

/** Lines of signs between parts: inside the text a rule says the same; at either end there is nothing to set apart. */
export function dropSeparators(draft: ArticleDraft): ArticleDraft {
  const dropped = [...draft.dropped];
  const blocks = draft.blocks.map((block): DraftBlock => {
    if (!('text' in block) || !isSeparator(block.text)) return block;
    dropped.push({ text: block.text, why: 'mark' });
    return { type: 'rule' };
  });
  return { ...draft, blocks, dropped };
}

/** Rules at the ends and next to each other go, once all that stood round them has been taken. */
export function tidyRules(draft: ArticleDraft): ArticleDraft {
  const isText = (block: DraftBlock) => block.type !== 'rule';
  const first = draft.blocks.findIndex(isText);
  const last = draft.blocks.findLastIndex(isText);
  const blocks = draft.blocks.filter(
    (block, i) => isText(block) || (i > first && i < last && draft.blocks[i - 1]?.type !== 'rule'),
  );
  return { ...draft, blocks };
}
