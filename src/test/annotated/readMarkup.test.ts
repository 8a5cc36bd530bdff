import { describe, expect, it } from 'vitest';
import { isOverlapping, placesOf, textsOf } from './placesOf.ts';
import { annotatedStories, readAnnotated, unseenStories } from './readAnnotated.ts';
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

describe('an unseen story', () => {
  const { gold } = readAnnotated('quake');

  it('has events with a status', () => {
    expect(gold.events[4]).toEqual({
      when: '2021-02-06',
      people: [],
      quote: 'was set to sail from Darwin',
      status: 'planned',
    });
  });

  it('has words that are no time, no name, and report no event', () => {
    expect(gold.mustNot).toMatchObject({
      time: ['+62 431 555 2020', 'Feb. 30', '6.8', 'may go on'],
      name: ['Families'],
      event: ['feels about 6,000 quakes a year'],
    });
  });
});

describe('words of a story', () => {
  it('are found wherever they stand, but not as a part of longer ones', () => {
    const texts = new Map([
      ['p1', 'At 91, in 1991, she may.'],
      ['p2', 'May she?'],
    ]);
    expect(placesOf('91', texts)).toEqual([{ block: 'p1', start: 3, end: 5 }]);
    expect(placesOf('May', texts)).toEqual([{ block: 'p2', start: 0, end: 3 }]);
  });
});

describe.each([...annotatedStories, ...unseenStories])('our test story %s', (name) => {
  const { story, gold } = readAnnotated(name);
  const text = story.body.map((block) => ('text' in block ? block.text : '')).join('\n');

  it('marks only names in its list of entities, and lists none that isn’t marked', () => {
    const listed = gold.entities.map(({ id }) => id);
    expect([...new Set(gold.mentions.map(({ entity }) => entity))].toSorted()).toEqual(listed.toSorted());
  });

  it('is 300 to 900 words long, and the quotes of its events occur in it', () => {
    const words = text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(300);
    expect(words).toBeLessThanOrEqual(900);
    for (const { quote } of gold.events) expect(text).toContain(quote);
  });

  it('names only its own people in events', () => {
    const people = gold.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id);
    for (const event of gold.events) for (const person of event.people) expect(people).toContain(person);
  });
});

describe.each(unseenStories)('our unseen story %s', (name) => {
  const { story, gold } = readAnnotated(name);
  const blocks = textsOf(story);

  it('gives each of its events a status', () => {
    for (const { status } of gold.events)
      expect(['happened', 'reported', 'announced', 'planned']).toContain(status);
  });

  it.each([
    ['time', gold.times],
    ['name', gold.mentions],
  ] as const)('has the words that are no %s, and none of them is marked', (kind, marked) => {
    for (const words of gold.mustNot[kind]) {
      const places = placesOf(words, blocks);
      expect(places, words).not.toEqual([]);
      expect(marked.filter((mark) => places.some((place) => isOverlapping(place, mark)))).toEqual([]);
    }
  });

  it('has the words that report no event, and its events quote none of them', () => {
    for (const words of gold.mustNot.event) {
      expect(placesOf(words, blocks), words).toHaveLength(1);
      expect(gold.events.filter(({ quote }) => quote.includes(words))).toEqual([]);
    }
  });
});
