import { describe, expect, it } from 'vitest';
import type { Story } from '../../../src/core/story/story.ts';
import { storyOf } from '../../../src/test/everyStory.ts';
import { scoreEvents } from './scoreEvents.ts';
import { scoreMustNot } from './scoreMustNot.ts';
import { scoreTimes } from './scoreTimes.ts';
import { fromTimex } from './timex.ts';

const text = 'From 2015 to 2018 she sang; on Monday she left.';
const passage = (quote: string) => {
  const start = text.indexOf(quote);
  return { block: 'p1', start, end: start + quote.length, quote };
};
const story = (annotation: object): Story =>
  storyOf({
    version: 1,
    id: 'song',
    language: 'en',
    headline: 'She left',
    publisher: { name: 'Lede' },
    rights: { copyrightNotice: 'Lede' },
    body: [{ id: 'p1', type: 'paragraph', text }],
    ...annotation,
  });
const range = { ...passage('2015 to 2018'), when: '2015/2018' };
const monday = { ...passage('Monday'), when: '2024-03-04', dayPart: 'evening' };

describe('times of a story, compared with those marked', () => {
  it('are right by words and value, a clock in the value left aside', () => {
    const found = story({ times: [range, { ...passage('Monday'), when: '2024-03-04T19:00' }] });
    const { times, dayParts, extra } = scoreTimes(found, [range, monday]);
    expect([times.right, dayParts.missed, extra]).toEqual([[range, monday], [monday], []]);
  });

  it('may be the two ends of a range', () => {
    const ends = [
      { ...passage('2015'), when: '2015' },
      { ...passage('2018'), when: '2018' },
    ];
    expect(scoreTimes(story({ times: ends }), [range]).times.right).toEqual([range]);
    expect(scoreTimes(story({ times: ends.slice(1) }), [range]).times.missed).toEqual([range]);
  });

  it('are false where only a time without a value is marked', () => {
    const { extra } = scoreTimes(story({ times: [monday] }), [passage('Monday')]);
    expect(extra).toHaveLength(1);
  });
});

describe('events of a story, compared with those marked', () => {
  it('count once for each evidence, first for the one that they date right', () => {
    const event = {
      id: 'e',
      title: 'She left',
      status: 'happened',
      basis: 'story',
      evidence: [passage(text)],
    };
    const found = story({ timeline: { title: 'T', events: [{ ...event, when: '2024-03-04' }] } });
    const [sang, left] = [
      { when: '2015/2018', people: [], quote: 'she sang', status: 'happened' },
      { when: '2024-03-04', people: [], quote: 'she left', status: 'reported' },
    ];
    const score = scoreEvents(found, {
      entities: [],
      mentions: [],
      times: [],
      events: [sang, left],
      mustNot: { time: [], name: [], event: [] },
    });
    expect(score.found).toEqual({ right: [left], missed: [sang] });
    expect([score.dated.missed, score.status.right]).toEqual([[], []]);
  });
});

describe('what is no event', () => {
  it('is not taken for one by an event of another clause of its sentence', () => {
    const taken = (title: string) => {
      const event = { id: 'e', title, status: 'happened', basis: 'story', evidence: [passage(text)] };
      const found = story({ timeline: { title: 'T', events: [{ ...event, when: '2024-03-04' }] } });
      return scoreMustNot(found, {
        entities: [],
        mentions: [],
        times: [],
        events: [{ when: '2024-03-04', people: [], quote: 'she left', status: 'happened' }],
        mustNot: { time: [], name: [], event: ['she sang'] },
      });
    };
    expect(taken('On Monday she left')).toEqual([]);
    expect(taken('From 2015 to 2018 she sang')).toHaveLength(1);
  });
});

describe('a value of TimeML', () => {
  it.each([
    ['1950-SU', '1950-22'],
    ['2019-Q3', '2019-35'],
    ['195', '195X'],
    ['1950-06-25T04:00', '1950-06-25'],
    ['P3D', undefined],
    ['PAST_REF', undefined],
  ])('%s is %s as a date', (value, when) => {
    expect(fromTimex(value)).toBe(when);
  });
});
