import { describe, expect, it } from 'vitest';
import { anEvent } from '#test/anEvent.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { describeEventDate } from './describeEventDate.ts';

describe('the date of an event', () => {
  it('is given in two lines, in spoken words and for machines', () => {
    expect(describeEventDate(anEvent({ when: '2023-09-18', dayPart: 'morning' }), 2023)).toEqual({
      lead: 'Mon 18 Sept.',
      part: 'morning',
      spoken: 'Monday, 18 September 2023, morning',
      machine: '2023-09-18',
    });
  });

  it('has no machine value where the words are in doubt', () => {
    expect(describeEventDate(anEvent({ when: '2023-09-15~' }), 2023)).toEqual({
      lead: 'About',
      part: '15 Sept.',
      spoken: 'about 15 September 2023',
    });
  });

  it('does not claim that equal dates make one event part of another', () => {
    const visits = (bundledStory().timeline?.events ?? []).find(({ id }) => id === 'ev-sites');
    expect(visits && describeEventDate(visits, 2023)).toMatchObject({
      lead: 'Around',
      part: '12–18 Sept.',
    });
  });

  it('says so when it is not given', () => {
    expect(describeEventDate(anEvent())).toEqual({ lead: 'Date not given', spoken: 'date not given' });
  });
});
