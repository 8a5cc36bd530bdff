import { describe, expect, it } from 'vitest';
import { annotatedStories, readAnnotated } from './readAnnotated.ts';
import { readMarkup } from './readMarkup.ts';

describe('a marked text', () => {
  it('is read to its plain text and the ranges of what was marked, nested ones included', () => {
    const { text, mentions, times } = readMarkup(
      'p1',
      'The [[U.N.](un) Council](unc) met {Monday morning|2024-03-11|morning}.',
    );
    expect(text).toBe('The U.N. Council met Monday morning.');
    expect(mentions).toEqual([
      { block: 'p1', start: 4, end: 8, quote: 'U.N.', entity: 'un' },
      { block: 'p1', start: 4, end: 16, quote: 'U.N. Council', entity: 'unc' },
    ]);
    expect(times).toEqual([
      { block: 'p1', start: 21, end: 35, quote: 'Monday morning', when: '2024-03-11', dayPart: 'morning' },
    ]);
  });
});

describe.each(annotatedStories)('our test story %s', (name) => {
  const { story, gold } = readAnnotated(name);

  it('marks only names in its list of entities, and lists none that isn’t marked', () => {
    const listed = gold.entities.map(({ id }) => id);
    expect([...new Set(gold.mentions.map(({ entity }) => entity))].toSorted()).toEqual(listed.toSorted());
  });

  it('is 300 to 900 words long, and the quotes of its events occur in it', () => {
    const text = story.body.map((block) => ('text' in block ? block.text : '')).join('\n');
    const words = text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(300);
    expect(words).toBeLessThanOrEqual(900);
    for (const { quote } of gold.events) expect(text).toContain(quote);
  });
});
