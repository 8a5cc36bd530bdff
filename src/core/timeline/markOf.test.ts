import { describe, expect, it } from 'vitest';
import { anEvent } from '#test/anEvent.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { markOf } from './markOf.ts';

describe('the mark of an event', () => {
  it.each([
    ['an exact day', { when: '2023-09-19' }, 'day'],
    ['a morning', { when: '2023-09-18', dayPart: 'morning' }, 'morning'],
    ['midday, which belongs to neither half', { when: '2023-09-18', dayPart: 'midday' }, 'day'],
    ['an afternoon', { when: '2023-09-18', dayPart: 'afternoon' }, 'evening'],
    ['a night, which ends the day it is named after', { when: '2023-09-18', dayPart: 'night' }, 'evening'],
    ['a clock time before noon', { when: '2023-09-18T11:59:00Z' }, 'morning'],
    ['a clock time after noon', { when: '2023-09-18T12:00:00Z' }, 'evening'],
    ['about a day', { when: '2023-09-15~' }, 'about'],
    ['perhaps a day', { when: '2023-09-15?' }, 'unsure'],
    ['perhaps about a day', { when: '2023-09-15%' }, 'unsure'],
    ['about a day, morning', { when: '2023-09-15~', dayPart: 'morning' }, 'about'],
    ['a stretch it lasted', { when: '2023-09-12~/2023-09-18~', duration: 'P6D' }, 'range'],
    ['some day of a week', { when: '2023-09-11/2023-09-17' }, 'week'],
    ['some day between exact days', { when: '2023-09-12/2023-09-18' }, 'week'],
    ['some time in a month', { when: '2023-09' }, 'week'],
    ['some time in a year', { when: '2019' }, 'week'],
    ['some time between rough bounds', { when: '2023-09-12~/2023-09-18~' }, 'within'],
    ['between bounds of which one is rough', { when: '2023-09-12/2023-09-18~' }, 'within'],
    ['early in a month', { when: '2023-09-01~/2023-09-10~' }, 'within'],
    ['before a day', { when: '../2023-09-12~' }, 'before'],
    ['by a day', { when: '../2025-12-31' }, 'before'],
    ['a day or later', { when: '2023-09-18/..' }, 'after'],
    ['no date', {}, 'none'],
    ['from elsewhere', { when: '2023-09-13', basis: 'context' }, 'context'],
    ['from elsewhere, without a date', { basis: 'context' }, 'context'],
  ] as const)('says how exact it is: %s', (_, changes, expected) => {
    expect(markOf(anEvent(changes))).toBe(expected);
  });

  it('is right for the nine events of the bundled story', () => {
    const told = (bundledStory().timeline?.events ?? []).filter(({ basis }) => basis === 'story');
    expect(Object.fromEntries(told.map((event) => [event.id, markOf(event)]))).toEqual({
      'ev-factories': 'before',
      'ev-trip': 'range',
      'ev-putin': 'week',
      'ev-sites': 'within',
      'ev-shoigu': 'within',
      'ev-border': 'morning',
      'ev-summons': 'day',
      'ev-arrival': 'evening',
      'ev-congratulations': 'day',
    });
  });
});
