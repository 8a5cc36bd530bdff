import { describe, expect, it } from 'vitest';
import { anEvent } from '#test/anEvent.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { describeEventDate } from './describeEventDate.ts';

describe('the date of an event', () => {
  it('has two lines, a spoken form and a machine-readable value', () => {
    expect(describeEventDate(anEvent({ when: '2023-09-18', dayPart: 'morning' }), 2023)).toEqual({
      lead: 'Mon 18 Sept.',
      part: 'morning',
      spoken: 'Monday, 18 September 2023, morning',
      machine: '2023-09-18',
    });
  });

  it('has no machine-readable value if it is qualified', () => {
    expect(describeEventDate(anEvent({ when: '2023-09-15~' }), 2023)).toEqual({
      lead: 'About',
      part: '15 Sept.',
      spoken: 'about 15 September 2023',
    });
  });

  it('does not imply that one event is part of another with an equal date', () => {
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
