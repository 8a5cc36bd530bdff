import { describe, expect, it } from 'vitest';
import { anEvent } from '#test/anEvent.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { groupEvents } from './groupEvents.ts';

function idsOf(events: Parameters<typeof groupEvents>[0]): readonly (readonly string[])[] {
  return groupEvents(events).map((group) => group.events.map(({ id }) => id));
}

describe('events that share a date', () => {
  it('are those of one exact day: the 19th of the bundled story has two', () => {
    const shared = idsOf(bundledStory().timeline?.events ?? []).filter((ids) => ids.length > 1);
    expect(shared).toEqual([['ev-summons', 'ev-arrival']]);
  });

  it('may differ in their part of the day', () => {
    const events = [
      anEvent({ id: 'a', when: '2023-09-18', dayPart: 'morning' }),
      anEvent({ id: 'b', when: '2023-09-18T20:00:00Z' }),
    ];
    expect(idsOf(events)).toEqual([['a', 'b']]);
  });

  it.each(['2023-09-15~', '2023-09-15?', '2023-09', '2023-09-11/2023-09-17', '../2023-09-12'])(
    'are not those whose date is no exact day: %s',
    (when) => {
      expect(idsOf([anEvent({ id: 'a', when }), anEvent({ id: 'b', when })])).toEqual([['a'], ['b']]);
    },
  );

  it('are few even if 20 fall in one week and six on one day', () => {
    const week = Array.from({ length: 20 }, (_, i) =>
      anEvent({ id: `e${i}`, when: `2023-09-${11 + (i < 6 ? 0 : i % 7)}` }),
    );
    const groups = groupEvents(week);
    expect(groups.map(({ events }) => events.length)).toEqual([8, 2, 2, 2, 2, 2, 2]);
  });
});

describe('groups', () => {
  it('keep events without a date in one group at the end', () => {
    const groups = groupEvents([
      anEvent({ id: 'a' }),
      anEvent({ id: 'b' }),
      anEvent({ id: 'c', when: '2019' }),
    ]);
    expect(groups.map(({ isDated, events }) => [isDated, events.length])).toEqual([
      [true, 1],
      [false, 2],
    ]);
  });

  it('have unique keys, even if a day occurs twice', () => {
    const groups = groupEvents([
      anEvent({ id: 'week', when: '2023-09-11/2023-09-17' }),
      anEvent({ id: 'narrower', when: '2023-09-13', narrows: 'week', basis: 'context' }),
      anEvent({ id: 'other', when: '2023-09-12' }),
      anEvent({ id: 'same-day', when: '2023-09-13' }),
    ]);
    expect(groups.map(({ key }) => key)).toEqual(['week', 'narrower', 'other', 'same-day']);
    expect(groups[1]?.day).toBe(groups[3]?.day);
  });
});
