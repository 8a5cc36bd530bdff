import { describe, expect, it } from 'vitest';
import { expectLinear } from '#test/expectLinear.ts';
import { toExcerpt } from './excerpt.ts';

const story = (...texts: readonly string[]) => [
  { text: 'The headline about a quay' },
  ...texts.map((text, at) => ({ text, block: `p${at + 1}` })),
];
const marked = (...given: Parameters<typeof toExcerpt>) => {
  const found = toExcerpt(...given);
  return found?.marks.map(({ start, end }) => found.text.slice(start, end));
};

describe('an excerpt of a found story', () => {
  it('has the words as the story writes them, and says where they stand and how many passages more have them', () => {
    const passages = story('Nothing here.', 'It left the Quay at 22:40.', 'The quays were empty.');
    expect(toExcerpt(passages, 'quay')).toEqual({
      text: 'It left the Quay at 22:40.',
      marks: [{ start: 12, end: 16 }],
      isCut: { before: false, after: false },
      block: 'p2',
      more: 1,
    });
  });

  it('marks a word that begins as asked, with accents and in scripts without spaces', () => {
    expect(marked(story('The ferryman waits.'), 'ferry')).toEqual(['ferryman']);
    expect(marked(story('Die Fähre fährt nach Łódź.'), 'fahre lodz')).toEqual(['Fähre', 'Łódź']);
    expect(marked(story('昨日、東京の港に船が着いた。'), '東京')).toEqual(['東京']);
    expect(marked(story('An EU envoy in Europe.'), 'eu')).toEqual(['EU']);
  });

  it('is of the passage with most of the words', () => {
    expect(toExcerpt(story('A ferry.', 'A train.', 'A ferry beside a train.'), 'train ferry')?.block).toBe(
      'p3',
    );
  });

  it('of a long passage begins and ends with a whole word, around the place with most of the words', () => {
    const filler = 'several other words stand between them '.repeat(12);
    const found = toExcerpt(story(`The ferry. ${filler}A train, and a ferry ${filler}`), 'ferry train');
    expect(found?.isCut).toEqual({ before: true, after: true });
    expect(found?.marks).toHaveLength(2);
    expect(found?.text.length).toBeLessThanOrEqual(170);
    expect(` ${filler}A train, and a ferry ${filler}`).toContain(` ${found?.text} `);
  });

  it('is missing where only the headline has the words', () => {
    expect(toExcerpt(story('Nothing.'), 'quay')).toBeUndefined();
  });

  it('takes time in proportion to the text', () => {
    const make = (size: number) => story('quay '.repeat(size / 10), `q${'u'.repeat(size / 2)}`);
    expectLinear('excerpt', 200_000, make, (passages) => toExcerpt(passages, 'quay qu u'.repeat(2000)));
  });
});
