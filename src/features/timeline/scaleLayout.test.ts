import { describe, expect, it } from 'vitest';
import type { EventId } from '#core/story/story.ts';
import type { ScalePoint, ScaleSpan } from '#core/timeline/dateScale.ts';
import { scaleLayout } from './scaleLayout.ts';

const point = (day: number, event = `ev${day}`): ScalePoint => ({
  event: event as EventId,
  day,
  basis: 'story',
  mark: 'day',
});
const span = (startDay: number, endDay: number, isSoft = false): ScaleSpan => ({
  event: 'trip' as EventId,
  startDay,
  endDay,
  isStartSoft: isSoft,
  isEndSoft: isSoft,
  label: 'six days',
});
const layout = (days: number, points: readonly ScalePoint[] = []) =>
  scaleLayout({ firstDay: 0, lastDay: days - 1, label: '', ticks: [], spans: [], points });

describe('the days across the scale', () => {
  it('leave room at both ends and are equally wide', () => {
    const { toX } = layout(11);
    expect([toX(0), toX(5), toX(10)]).toEqual([5, 50, 95]);
  });

  it('have several marks of one day side by side around its middle', () => {
    const points = [point(5, 'a'), point(5, 'b'), point(5, 'c')];
    const { xOf } = layout(11, points);
    const [a = 0, b = 0, c = 0] = points.map(xOf);
    expect(b).toBe(50);
    expect(c - b).toBeCloseTo(2.7);
    expect(b - a).toBeCloseTo(2.7);
  });

  it('keep all marks of a day inside it, however many they are', () => {
    const points = Array.from({ length: 8 }, (_, index) => point(30, `ev${index}`));
    const { toX, xOf } = layout(62, points);
    const dayWidth = toX(31) - toX(30);
    for (const one of points) expect(Math.abs(xOf(one) - toX(30))).toBeLessThan(dayWidth / 2);
  });
});

describe('something that lasted', () => {
  it('is shaded from the first to the last of its days', () => {
    const { toX, bandOf } = layout(11);
    const { start, end } = bandOf(span(2, 4));
    expect(start).toBeCloseTo((toX(1) + toX(2)) / 2);
    expect(end).toBeCloseTo((toX(4) + toX(5)) / 2);
  });

  it('reaches further where its ends are not certain, and never off the scale', () => {
    const { toX, bandOf } = layout(11);
    expect(bandOf(span(2, 4, true)).start).toBeCloseTo(toX(1));
    expect(bandOf(span(0, 10, true))).toMatchObject({ start: 0, end: 100 });
  });

  it('fades over half of itself at most', () => {
    const { bandOf } = layout(11);
    expect(bandOf(span(2, 3, true)).fade).toBe(0.5);
    expect(bandOf(span(1, 9, true)).fade).toBeLessThan(0.2);
  });

  it('has its words where there is room after them', () => {
    const { bandOf } = layout(11);
    const early = bandOf(span(1, 3));
    const late = bandOf(span(8, 9));
    expect([early.isLate, late.isLate]).toEqual([false, true]);
    expect(early.textAt).toBeGreaterThan(early.start);
    expect(late.textAt).toBeLessThan(late.end);
  });
});
