import { describe, expect, it } from 'vitest';
import { shippedGazetteer } from '#test/annotated/shippedGazetteer.ts';
import { importText } from '#test/importText.ts';
import { annotate } from './annotate.ts';

/** The events of a text that says nowhere when it was published, and with a day of publication. */
function eventsOf(text: string, published?: string) {
  const { story } = importText(`The Meridian sinks\n\n${text}`);
  const { published: _none, ...undated } = story;
  const { timeline } = annotate(
    { ...undated, language: 'en', ...(published && { published }) },
    shippedGazetteer(),
    '2026-11-27',
  ).story;
  return (timeline?.events ?? []).map(({ when, status }) => `${when} ${status}`);
}

describe('a story without a date of publication', () => {
  it('has the events whose dates state their year', () => {
    expect(eventsOf('The ferry Meridian sank on Aug. 17, 1999, off the coast of Norway.')).toEqual([
      '1999-08-17 happened',
    ]);
  });

  it('has none that only the day of publication could date', () => {
    const text = 'The ferry sank on Monday. The captain was arrested on Aug. 17 in Bergen.';
    expect(eventsOf(text)).toEqual([]);
    expect(eventsOf(text, '1999-08-20')).toHaveLength(2);
  });

  it('tells by the verbs alone what was still to come', () => {
    expect(eventsOf('A new ferry will open the line on May 3, 2001, the company said.')).toEqual([
      '2001-05-03 planned',
    ]);
  });
});
