import { describe, expect, it } from 'vitest';
import { blocksInPageOrder } from '#core/story/blocks.ts';
import { bundledStory, gold, isInRepeat, mapped } from './bundledStory.ts';

const story = bundledStory();
const events = story.timeline?.events ?? [];
const told = events.flatMap((event) => (event.basis === 'story' ? [event] : []));
const context = events.flatMap((event) => (event.basis === 'context' ? [event] : []));
const agencyCaption = `caption-${story.photos[0]?.id}`;
const regions = new Map(blocksInPageOrder(story).map(({ id, region }) => [id, region]));

function inOurCaption({
  block,
}: {
  readonly block: (typeof told)[number]['evidence'][number]['block'];
}): boolean {
  return regions.get(block) === 'caption' && block !== agencyCaption;
}

describe('the story’s own events', () => {
  const required = gold.events.filter((event) => event.required);

  it('are the oracle’s nine', () => {
    expect(required).toHaveLength(9);
    expect(told.map(({ id }) => id).sort()).toEqual(required.map(({ id }) => id).sort());
  });

  it.each(required.map((event) => [event.id, event] as const))(
    'has the oracle’s date, people and sentences: %s',
    (id, expected) => {
      const event = told.find((candidate) => candidate.id === id);
      const { edtf, partOfDay, duration } = expected.when;
      expect([event?.when, event?.dayPart, event?.duration]).toEqual([edtf, partOfDay, duration]);
      expect(event?.people).toEqual(expected.who.filter((entity) => entity !== 'kcna'));
      expect(event?.evidence).toEqual(
        expected.support.map((range) => ({ ...mapped(story, range), quote: range.text })),
      );
    },
  );

  it('are reported if their clause has a source, who is named, and otherwise happened', () => {
    for (const { id, status, saidBy } of told)
      expect([id, status === 'reported'], id).toEqual([id, Boolean(saidBy)]);
    const reported = told.filter(({ status }) => status === 'reported').map(({ id }) => id as string);
    expect(reported.sort()).toEqual(['ev-arrival', 'ev-border', 'ev-congratulations', 'ev-shoigu']);
    expect(new Set(told.map(({ saidBy }) => saidBy))).toEqual(new Set([undefined, 'kcna']));
  });

  it('keep the story’s own date words, if it has any', () => {
    const words = Object.fromEntries(told.map(({ id, words }) => [id, words?.quote]));
    expect(words).toEqual({
      'ev-factories': 'Before traveling to Russia',
      'ev-trip': 'six-day',
      'ev-putin': 'last week',
      'ev-sites': 'While traveling through Russia’s far eastern region',
      'ev-shoigu': undefined,
      'ev-border': 'Monday morning',
      'ev-summons': 'Tuesday',
      'ev-arrival': 'Tuesday evening',
      'ev-congratulations': 'Wednesday',
    });
  });

  it('name a place only for the arrival and the summons', () => {
    const places = told.flatMap(({ id, place }) => (place ? [[id, place]] : []));
    expect(places).toEqual([
      ['ev-summons', 'seoul'],
      ['ev-arrival', 'pyongyang'],
    ]);
  });
});

describe('the context events of the trip', () => {
  it('are six, with their date, place and source', () => {
    const rows = context.map(({ when, place, evidence }) => [
      when,
      place,
      evidence.map(({ source, published }) => `${source}, ${published}`).join(),
    ]);
    const yonhap = 'Yonhap, 2023-09-20';
    const devdiscourse = 'AP via Devdiscourse, 2023-09-17';
    expect(rows).toEqual([
      ['2023-09-10', 'pyongyang', yonhap],
      ['2023-09-12', 'khasan', devdiscourse],
      ['2023-09-13', 'vostochny-cosmodrome', yonhap],
      ['2023-09-15', 'komsomolsk-on-amur', yonhap],
      ['2023-09-16', 'vladivostok', yonhap],
      ['2023-09-17', 'vladivostok', devdiscourse],
    ]);
  });

  it('narrow “last week” and are sorted below it', () => {
    const narrowing = context.filter(({ narrows }) => narrows);
    expect(narrowing.map(({ when, narrows }) => [when, narrows])).toEqual([['2023-09-13', 'ev-putin']]);
  });

  it('happened at places on the map', () => {
    expect(story.places.filter(({ entity }) => entity).map(({ id }) => id)).toEqual(['pyongyang', 'seoul']);
    expect(story.places.map(({ basis, entity }) => basis === 'story' || !entity)).not.toContain(false);
    expect(story.timeline?.route?.places[0]).toBe('pyongyang');
    expect(story.timeline?.route?.note).toContain('inferred');
    expect(story.timeline?.route?.credit).toMatch(/Natural Earth.*GSHHG \(LGPL\).*GeoNames \(CC BY 4\.0\)/);
  });
});

describe('the time expressions', () => {
  const agency = story.times.filter((time) => !inOurCaption(time));
  const required = gold.times.filter(
    (time) => time.required && !isInRepeat(time) && time.text !== 'September 20, 2023',
  );

  it('are the oracle’s seven in the agency’s text, with the same values', () => {
    expect(required).toHaveLength(7);
    const expected = required.map((time) => ({
      ...mapped(story, time),
      quote: time.text,
      when: time.edtf,
      ...(time.partOfDay && { dayPart: time.partOfDay }),
    }));
    const found = agency
      .filter(({ when }) => when)
      .map(({ from: _from, duration: _duration, ...time }) => time);
    expect(found).toEqual(expected);
  });

  it('that cannot be resolved have no date', () => {
    expect(agency.filter(({ when }) => !when).map(({ quote }) => quote)).toEqual([
      'later',
      'the second year',
    ]);
  });

  it('give the length of the trip', () => {
    expect(agency.find(({ quote }) => quote === 'six-day')?.duration).toBe('P6D');
  });

  it('say what they were counted from: weekdays from the date of publication', () => {
    const from = Object.fromEntries(agency.map(({ quote, from }) => [quote, from]));
    expect(from).toMatchObject({ 'Monday morning': 'published', 'Tuesday, Sept. 19, 2023': 'stated' });
  });
});
