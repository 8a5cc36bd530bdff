import { blocksInPageOrder } from '../../story/blocks.ts';
import { toldText } from '../../story/toldText.ts';
import type { Stage } from '../draft.ts';
import { repeatedQuotes } from '../repeatedQuotes.ts';
import { toSentences } from '../sentence.ts';

/**
 * Splits what the story says into sentences and tokens. A pull quote that only repeats words of the text is left out, so
 * that its names count once.
 */
export const segment: Stage = {
  name: 'segment',
  run(draft) {
    const repeated = repeatedQuotes(draft.story);
    const blocks = blocksInPageOrder(draft.story)
      .filter(({ id }) => !repeated.has(id))
      .map((block) => ({ ...block, text: toldText(block.text, block.marks) }));
    return { ...draft, blocks, sentences: toSentences(blocks, draft.story.language) };
  },
};
