import { describe, expect, it } from 'vitest';
import { aStoryFile } from '#test/aStoryFile.ts';
import { storyOf } from '#test/everyStory.ts';
import type { Story } from '../story/story.ts';
import { countNames, countWordsOf, entitySummaries, totalMentions } from './entitySummaries.ts';

const story = storyOf(aStoryFile());
const [first] = story.mentions;
const named = (isSure: (index: number) => boolean): Story => ({
  ...story,
  mentions: story.mentions.map((mention, index) => ({ ...mention, sure: isSure(index) })),
});
const summaryOf = (given: Story) => entitySummaries(given).find(({ entity }) => entity.id === first?.entity);

describe('the summary of a name', () => {
  it('counts every mention that highlighting shows, sure or not', () => {
    const [sure, unsure] = [summaryOf(story), summaryOf(named(() => false))];
    expect(sure && totalMentions(sure)).toBe(sure?.mentions.length);
    expect(unsure && countWordsOf(unsure)).toBe(sure && countWordsOf(sure));
  });

  it('is doubtful if no mention is sure; such a name is not counted', () => {
    expect(summaryOf(named(() => false))?.isDoubtful).toBe(true);
    expect(summaryOf(named((index) => index === 0))?.isDoubtful).toBe(false);
    const mentioned = new Set(story.mentions.map(({ entity }) => entity)).size;
    expect(countNames(named(() => false))).toBe(countNames(story) - mentioned);
  });
});
