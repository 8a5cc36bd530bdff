import type { Draft } from '../draft.ts';
import { isSeparator } from '../text/isSeparator.ts';

/** Lines of signs between parts. A rule inside the text stays a rule; at either end it sets nothing apart. */
export function dropSeparators(draft: Draft): Draft {
  const dropped = [...draft.dropped];
  const kept = draft.blocks.filter((block) => {
    const isSign = 'text' in block && isSeparator(block.text);
    if (isSign) dropped.push({ text: block.text, why: 'mark' });
    return !isSign;
  });
  const blocks = kept.filter(
    (block, i) => block.type !== 'rule' || (i > 0 && i < kept.length - 1 && kept[i - 1]?.type !== 'rule'),
  );
  return { ...draft, blocks, dropped };
}
