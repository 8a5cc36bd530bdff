import { describe, expect, it } from 'vitest';
import { parseStory } from '#core/story/parseStory.ts';
import type { Story } from '#core/story/story.ts';
import { compareSources } from './compareSources.ts';
import { labelledStories, readSourceLabels, readSources } from './readSources.ts';

const { story, labels } = readSources('court');

describe('the labels of who says what', () => {
  it.each(labelledStories)('cover the headline and body of %s', (name) => {
    const read = readSources(name);
    const blocks = new Set(read.labels.map(({ block }) => block));
    expect(blocks.size).toBe(1 + read.story.body.length);
    expect(read.labels.some(({ kinds }) => kinds[0] === undefined)).toBe(true);
  });

  it('have the place of the words, the cue and what was carried on', () => {
    const { labels: keeper } = readSources('keeper');
    const [first, second] = keeper.filter(({ block }) => block === 'p4');
    expect(first).toMatchObject({ start: 0, end: 53, cue: { start: 44, end: 52 }, kinds: ['person'] });
    expect(second).toMatchObject({ start: 54, carriedFrom: { block: 'p4', start: 0, end: 53 } });
    expect(second).not.toHaveProperty('cue');
  });

  const headline =
    'headline | - | - | - | - | Former harbor chief Ilse Verhaegen convicted of taking bribes in';
  it.each([
    ['p99 | - | - | - | - | No.', /:1: expected a block of the headline or body, found “p99”/],
    ['headline | - | - | - | - | harbor', /:1: expected “Former harbor.*” in headline, found “harbor”/],
    [`${headline}`, /expected a label for “Antwerp crane deal” in headline, found none/],
    [headline.replace('-', 'judge'), /:1: expected - or stateMedia, .*, found “judge”/],
    [headline.replace('- | Former', 'said | Former'), /:1: expected a cue in “Former.*”, found “said”/],
    [`${headline} | She`, /:1: expected the start of exactly one sentence above, found “She”/],
  ])('are refused if they are not those of the story: %s', (lines, error) => {
    expect(() => readSourceLabels(story, lines, 'court')).toThrow(error);
  });
});

describe('what an annotator found', () => {
  const judge = labels.find(({ text }) => text.startsWith('Judge')) ?? expect.fail();
  const found = (kind: string, label: string, sure?: false): Story => {
    const { block, start, end } = judge;
    const parsed = parseStory({
      ...story,
      sources: [{ id: 'one', kind, label }],
      attributions: [
        { block, start, end, source: 'one', sure },
        { block: 'p1', start: 0, end: 9 },
      ],
    });
    return parsed.ok ? parsed.value : expect.fail(JSON.stringify(parsed.error));
  };
  const required = labels.filter(({ kinds }) => !kinds.includes(undefined)).length;

  it.each([
    [found('official', 'Samuel Okoro'), 1, 1, 1],
    [found('person', 'Okoro'), 1, 1, 1],
    [found('official', 'Joost Maes'), 1, 0, 0],
    [found('organisation', 'Okoro'), 0, 0, 0],
  ])('is right if it has the kind and the name (%#)', (annotated, kinds, names, sentences) => {
    expect(compareSources(annotated, labels)).toMatchObject({
      kinds: { right: kinds, of: 1 },
      labels: { right: names, of: 1 },
      found: { right: sentences, of: required },
    });
  });

  it('is not counted where it is not sure', () => {
    expect(compareSources(found('official', 'Okoro', false), labels)).toMatchObject({
      labels: { right: 0, of: 0 },
      found: { right: 0 },
    });
  });
});
