import { describe, expect, it } from 'vitest';
import { annotate } from '#core/annotate/annotate.ts';
import { parseStory } from '#core/story/parseStory.ts';
import { compareEntities, compareEvents, compareMentions, compareRoles, compareTimes } from './compare.ts';
import {
  compareSeedMentions,
  plainSeed,
  seedEntitiesRight,
  seedEventsRight,
  seedTimesRight,
} from './compareSeed.ts';
import { compareSeedSources } from './compareSeedSources.ts';
import { scoreDates } from './gumDates.ts';
import { scoreGrouping } from './gumGrouping.ts';
import { annotatedStories, readAnnotated } from './readAnnotated.ts';
import { shippedGazetteer } from './shippedGazetteer.ts';

const gazetteer = shippedGazetteer();
const today = '2026-01-01';

describe('the bundled story, annotated automatically', () => {
  const { story, trail } = annotate(plainSeed(), gazetteer, today);

  it('has all 80 named mentions of the oracle and no false one', () => {
    expect(compareSeedMentions(story)).toEqual({ right: 80, missed: [], extra: [] });
    expect(story.mentions.filter(({ sure }) => sure === false)).toEqual([]);
  });

  it('has all 21 named entities, none merged with another', () => {
    expect(seedEntitiesRight(story)).toHaveLength(21);
  });

  it('has all eight times by value', () => {
    expect(seedTimesRight(story)).toMatchObject({ right: { length: 8 }, missed: [] });
  });

  it('has the events with their date, people and evidence', () => {
    expect(seedEventsRight(story).missed).toEqual([]);
  });

  it('says of each of the 17 sentences who says so, as the oracle does', () => {
    expect(compareSeedSources(story)).toMatchObject({ right: { length: 17 }, missed: [] });
  });

  it('has the four notices of the caption', () => {
    expect(story.photos[0]?.notices.map(({ kind }) => kind)).toEqual([
      'handout',
      'access',
      'unverified',
      'watermark',
    ]);
  });

  it('words the roles as the story does', () => {
    const roles = story.entities.flatMap((entity) =>
      entity.roles.map(({ text }) => `${entity.name}: ${text}`),
    );
    expect(roles).toEqual([
      'Kim Jong Un: North Korea leader',
      'Kim Jong Un: North Korean leader',
      'Vladimir Putin: President',
      'Sergei Shoigu: Russian Defense Minister',
      'Chang Ho-jin: South Korean Vice Foreign Minister',
      'Andrey Kulik: Russian ambassador to Seoul',
      'Kim Tong-hyung: AP writer',
    ]);
  });

  it('records for each mention which rule made it', () => {
    expect(trail.filter(({ what, rule }) => what === 'mention' && rule)).toHaveLength(story.mentions.length);
  });
});

describe.each(annotatedStories)('our story %s, annotated automatically', (name) => {
  const { story: plain, gold } = readAnnotated(name);
  const { story } = annotate(plain, gazetteer, today);

  it('is a valid story of the same text', () => {
    expect(parseStory(JSON.parse(JSON.stringify(story)))).toMatchObject({ ok: true });
    expect(story.body).toEqual(plain.body);
  });

  it('has every name that was marked by hand and no other', () => {
    expect(compareMentions(story, gold.mentions)).toMatchObject({ missed: [], extra: [] });
  });

  it('has its entities, of the marked kinds, none merged with another', () => {
    expect(compareEntities(story, gold).missed).toEqual([]);
  });

  it('has every time by value, and no other', () => {
    expect(compareTimes(story, gold.times)).toMatchObject({ missed: [], extra: [] });
  });

  it('misses at most one event and one role', () => {
    expect(compareEvents(story, gold).missed.length).toBeLessThanOrEqual(1);
    expect(compareRoles(story, gold).missed.length).toBeLessThanOrEqual(1);
  });
});

describe('news by others (GUM, Wikinews)', () => {
  const folder = 'src/test/fixtures/gum-news';

  it('has its names grouped at a B³ F of 94 or more', () => {
    const { precision, recall } = scoreGrouping(folder, gazetteer);
    expect((2 * precision * recall) / (precision + recall)).toBeGreaterThanOrEqual(0.94);
  });

  it('has four of five dates right', () => {
    const { right, gold } = scoreDates(folder);
    expect(right / gold).toBeGreaterThanOrEqual(0.8);
  });
});

describe('a story in another language', () => {
  const { story, names, trail } = annotate({ ...plainSeed(), language: 'de-DE' }, gazetteer, today);

  it('gets no names, and says so', () => {
    expect(names).toBe('language');
    expect([story.entities, story.mentions, story.times]).toEqual([[], [], []]);
    expect(trail.filter(({ what }) => what !== 'notice')).toEqual([]);
  });

  it('has the notices of its pictures, which agencies print in English', () => {
    expect(story.photos[0]?.notices.map(({ kind }) => kind)).toContain('unverified');
  });

  it('keeps its text and pictures', () => {
    expect(story).toMatchObject({ headline: plainSeed().headline, body: plainSeed().body });
    expect(story.photos).toHaveLength(1);
  });
});

describe('an unsure result', () => {
  it('is marked so: a family name after another of the family was named', () => {
    const { story } = annotate(readAnnotated('court').story, gazetteer, today);
    const unsure = story.mentions.filter(({ sure }) => sure === false);
    expect(unsure.map(({ block, quote }) => `${block}: ${quote}`)).toEqual(['p8: Verhaegen']);
  });
});
