import { describe, expect, it } from 'vitest';
import { anEvent } from '#test/anEvent.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { sortEvents } from './sortEvents.ts';

/** Events named after their dates. */
const sortedDates = (...dates: readonly (string | undefined)[]) =>
  sortEvents(dates.map((when, i) => anEvent({ id: `e${i}`, when }))).map(({ when }) => when);
const idsOf = (events: Parameters<typeof sortEvents>[0]) => sortEvents(events).map(({ id }) => id);

describe('the order of events', () => {
  it('lists the bundled story from the factories to the congratulations', () => {
    expect(idsOf(bundledStory().timeline?.events ?? [])).toEqual([
      'ev-factories', // open start
      'cx-left', // 10 Sept.
      'ev-putin', // some day from 11 Sept.
      'cx-putin', // narrows it to 13 Sept.
      'ev-trip', // from about 12 Sept.
      'ev-sites', // some time in the same days
      'ev-shoigu',
      'cx-in', // 12 Sept.
      'cx-plant',
      'cx-airfield',
      'cx-farewell',
      'ev-border', // 18 Sept.
      'ev-summons', // 19 Sept.
      'ev-arrival', // its evening
      'ev-congratulations',
    ]);
  });

  it('is by the earliest bound, open starts first', () => {
    expect(sortedDates('2023-09-18', '2023-09-11/2023-09-17', '../2023-09-20')).toEqual([
      '../2023-09-20',
      '2023-09-11/2023-09-17',
      '2023-09-18',
    ]);
  });

  it('has the wider before the narrower if they start together', () => {
    expect(sortedDates('2023-01-01', '2023-01', '2023', '2023-01-01/..')).toEqual([
      '2023-01-01/..',
      '2023',
      '2023-01',
      '2023-01-01',
    ]);
  });

  it('puts a vague date at the start of its range, not at the end', () => {
    expect(sortedDates('2025-09-20', '2025-08', '2019', '2025-09-01~/2025-09-10~')).toEqual([
      '2019',
      '2025-08',
      '2025-09-01~/2025-09-10~',
      '2025-09-20',
    ]);
  });

  it('compares clocks of different zones as moments', () => {
    expect(
      sortedDates(
        '2023-09-18T20:00:00-05:00',
        '2023-09-19T09:00+09:00',
        '2023-09-18',
        '2023-09-18T22:00-05:00',
      ),
    ).toEqual([
      '2023-09-18',
      '2023-09-19T09:00+09:00',
      '2023-09-18T20:00:00-05:00',
      '2023-09-18T22:00-05:00',
    ]);
    expect(sortedDates('2023-09-18T10:30:00+05:30', '2023-09-18T05:30Z', '2023-09-18T06:15+01')).toEqual([
      '2023-09-18T10:30:00+05:30',
      '2023-09-18T06:15+01',
      '2023-09-18T05:30Z',
    ]);
  });

  it('is the story’s order for equal dates', () => {
    const events = ['b', 'a', 'c'].map((id) => anEvent({ id, when: '2023-09-18' }));
    expect(idsOf(events)).toEqual(['b', 'a', 'c']);
  });

  it('follows the parts of a day, after events with only the day', () => {
    const day = { when: '2023-09-18' } as const;
    const events = [
      anEvent({ ...day, id: 'night', dayPart: 'night' }),
      anEvent({ ...day, id: 'evening', dayPart: 'evening' }),
      anEvent({ id: 'at-eight', when: '2023-09-18T08:00:00Z' }),
      anEvent({ ...day, id: 'morning', dayPart: 'morning' }),
      anEvent({ ...day, id: 'some-time' }),
    ];
    expect(idsOf(events)).toEqual(['some-time', 'morning', 'at-eight', 'evening', 'night']);
  });

  it('has events without a date last, in the story’s order', () => {
    expect(sortedDates(undefined, '2023-09-18')).toEqual(['2023-09-18', undefined]);
    expect(idsOf([anEvent({ id: 'z' }), anEvent({ id: 'a' })])).toEqual(['z', 'a']);
  });

  it('is stable, and doesn’t change the story’s list', () => {
    const events = bundledStory().timeline?.events ?? [];
    const before = events.map(({ id }) => id);
    const sorted = sortEvents(events);
    expect(sortEvents(sorted)).toEqual(sorted);
    expect(events.map(({ id }) => id)).toEqual(before);
  });
});

describe('an event that narrows another', () => {
  const week = anEvent({ id: 'week', when: '2023-09-11/2023-09-17' });
  const between = anEvent({ id: 'between', when: '2023-09-12' });
  const narrower = anEvent({ id: 'narrower', when: '2023-09-13', narrows: 'week', basis: 'context' });

  it('is directly below it', () => {
    expect(idsOf([narrower, between, week])).toEqual(['week', 'narrower', 'between']);
  });

  it('is sorted by its own date if the other is not there', () => {
    expect(idsOf([narrower, between])).toEqual(['between', 'narrower']);
  });

  it('is sorted by its own date if the other has none', () => {
    expect(idsOf([narrower, between, anEvent({ id: 'week' })])).toEqual(['between', 'narrower', 'week']);
  });

  it('is never lost, even if two narrow each other', () => {
    const circle = [
      anEvent({ id: 'a', when: '2023-09-13', narrows: 'b' }),
      anEvent({ id: 'b', when: '2023-09-12', narrows: 'a' }),
      anEvent({ id: 'self', when: '2023-09-11', narrows: 'self' }),
    ];
    expect(idsOf(circle).toSorted()).toEqual(['a', 'b', 'self']);
  });
});
