import type { EntityId } from '../story/story.ts';
import { findSummary, type StoryFacts } from './storyFacts.ts';

/** "13 mentions of Kim Jong Un in the text, 5 in captions". */
export function countMessage(facts: StoryFacts, entity: EntityId): string {
  const summary = findSummary(facts, entity);
  if (!summary) return '';
  const { inText, inCaptions } = summary;
  const text = `${inText} ${inText === 1 ? 'mention' : 'mentions'} of ${summary.entity.name} in the text`;
  return inCaptions > 0 ? `${text}, ${inCaptions} in captions` : text;
}

export function secondMessage(facts: StoryFacts, second: EntityId): string {
  return `${findSummary(facts, second)?.entity.name ?? ''} highlighted as second name`;
}

export const roundToFirst = 'From the last mention to the first';
export const roundToLast = 'From the first mention to the last';
export const sentenceMessage = 'The sentence is highlighted. Press Enter to go back to the timeline.';

export function unknownNotice(words: string): string {
  return `That ${words} isn’t in this story.`;
}
