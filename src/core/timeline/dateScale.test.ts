import { describe, expect, it } from 'vitest';
import { anEvent } from '#test/anEvent.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { toDayNumber } from '../dates/dayNumber.ts';
import { dateScale } from './dateScale.ts';

const scaleOf = (...dates: readonly string[]) =>
  dateScale({ events: dates.map((when, i) => anEvent({ id: `e${i}`, when })) });
const spanLabel = (when: string) =>
  dateScale({ events: [anEvent({ when, duration: 'P6D' })] })?.spans[0]?.label;

describe('the date scale of the bundled story', () => {
  const { timeline } = bundledStory();
  const scale = timeline && dateScale(timeline);

  it('goes from 10 to 20 September with a tick for each day', () => {
    expect(scale?.firstDay).toBe(toDayNumber(2023, 9, 10));
    expect(scale?.lastDay).toBe(toDayNumber(2023, 9, 20));
    expect(scale?.ticks.map(({ label }) => label).join(' ')).toBe('10 11 12 13 14 15 16 17 18 19 20');
    expect(scale?.label).toBe('10 September 2023 to 20 September 2023');
  });

  it('shades the trip with uncertain ends', () => {
    expect(scale?.spans).toEqual([
      {
        event: 'ev-trip',
        startDay: toDayNumber(2023, 9, 12),
        endDay: toDayNumber(2023, 9, 18),
        isStartSoft: true,
        isEndSoft: true,
        label: 'about six days',
      },
    ]);
  });

  it('has a point for every event with a day, and none for the others', () => {
    expect(scale?.points.map(({ event, basis, mark }) => `${event} ${basis} ${mark}`)).toEqual([
      'cx-left context context',
      'cx-in context context',
      'cx-putin context context',
      'cx-plant context context',
      'cx-airfield context context',
      'cx-farewell context context',
      'ev-border story morning',
      'ev-summons story day',
      'ev-arrival story evening',
      'ev-congratulations story day',
    ]);
  });
});

describe('a date scale', () => {
  it('is not drawn for one day, for more than 62, or for none', () => {
    expect(scaleOf()).toBeUndefined();
    expect(scaleOf('2023-09-18')).toBeUndefined();
    expect(scaleOf('2023-09-18', '2023-09-18')).toBeUndefined();
    expect(scaleOf('2023-07-01', '2023-08-31')).toBeDefined();
    expect(scaleOf('2023-07-01', '2023-09-01')).toBeUndefined();
  });

  it('leaves out dates that aren’t days, however far away', () => {
    const scale = scaleOf('2019', '../2025-12-31', '2023-09', '2023-09-18', '2023-09-20~');
    expect(scale?.points.map(({ event, mark }) => `${event} ${mark}`)).toEqual(['e3 day', 'e4 about']);
  });

  it('names the month on its first tick', () => {
    const months = scaleOf('2023-09-29', '2023-10-02')?.ticks.map(({ label, month }) => month ?? label);
    expect(months).toEqual(['Sept.', '30', 'Oct.', '2']);
  });

  it('never has more than 12 labels', () => {
    for (const last of ['2023-07-12', '2023-07-24', '2023-08-31']) {
      expect(scaleOf('2023-07-01', last)?.ticks.length).toBeLessThanOrEqual(12);
    }
  });

  it.each([
    ['2023-09-12/2023-09-18', 'six days'],
    ['2023-09-12/2023-09-18~', 'six days, end approximate'],
    ['2023-09-12~/2023-09-18', 'six days, start approximate'],
    ['2023-09-12?/2023-09-18~', 'six days, start not certain, end approximate'],
  ])('names the uncertain end: %s', (when, label) => {
    expect(spanLabel(when)).toBe(label);
  });
});
