import { groupBy } from '../../groupBy.ts';
import type { TimeExpression } from '../../story/story.ts';
import type { StoryDraft } from '../draft.ts';
import type { Sentence } from '../sentence.ts';
import { spanAt } from '../times/sentenceFinder.ts';

/** Finds the sentence that has a time. */
export function sentencesAround(draft: StoryDraft): (time: TimeExpression) => Sentence | undefined {
  const sentencesOf = groupBy(draft.sentences, ({ block }) => block.id);
  return ({ block, start, end }) => {
    const sentence = spanAt(sentencesOf.get(block) ?? [], start);
    return sentence && end <= sentence.end ? sentence : undefined;
  };
}
