import { blocksInPageOrder } from '../../story/blocks.ts';
import type { Stage } from '../draft.ts';
import { toSentences } from '../sentence.ts';

/** Splits the story's text into sentences and tokens. */
export const segment: Stage = {
  name: 'segment',
  run(draft) {
    const blocks = blocksInPageOrder(draft.story);
    return { ...draft, blocks, sentences: toSentences(blocks, draft.story.language) };
  },
};
