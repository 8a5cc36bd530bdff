import { describe, expect, it } from 'vitest';
import { aStoryFile } from '#test/aStoryFile.ts';
import { everyStory, storyOf } from '#test/everyStory.ts';
import { nastyStory } from '#test/nastyStory.ts';
import { ninjsErrors } from '#test/ninjsErrors.ts';
import { toNinjs } from './toNinjs.ts';

describe('a ninjs item', () => {
  it.each(everyStory().map((story) => [story.id, story] as const))(
    'is valid by IPTC’s schema: %s',
    (_, story) => {
      expect(ninjsErrors(toNinjs(story))).toEqual([]);
      expect(ninjsErrors(toNinjs(story, 'https://news.example/stories/ferry/'))).toEqual([]);
    },
  );

  it('is valid whatever texts and addresses the story has', () => {
    for (let seed = 1; seed < 40; seed += 1) expect(ninjsErrors(toNinjs(nastyStory(seed)))).toEqual([]);
    const odd = { sourceUrl: 'https://example.org/ø/[1]?q="a|b"', publisher: { name: 'x', url: 'http://å' } };
    expect(ninjsErrors(toNinjs(storyOf(aStoryFile(odd))))).toEqual([]);
  });

  it('is rejected by the schema if it has a field of our own', () => {
    expect(ninjsErrors({ ...toNinjs(storyOf(aStoryFile())), mentions: [] })).not.toEqual([]);
  });

  it('gives no time of day to a date without one', () => {
    const item = toNinjs(storyOf(aStoryFile()));
    expect(item).not.toHaveProperty('firstCreated');
    expect(item).toMatchObject({ edNote: 'Published 2024-03-05 (Europe/Oslo).' });
    expect(toNinjs(storyOf(aStoryFile({ published: '2024-03-05T08:30:00Z' })))).toMatchObject({
      firstCreated: '2024-03-05T08:30:00Z',
    });
  });

  it('has people, places with coordinates, events, sources and pictures in ninjs’s own fields', () => {
    expect(toNinjs(storyOf(aStoryFile()), 'https://news.example/ferry/')).toMatchObject({
      people: [{ name: 'Ida Berg' }],
      places: [
        { name: 'Bergen', geoJSON: { type: 'Point', coordinates: [5.32, 60.39] } },
        { name: 'Norway' },
      ],
      events: [{ name: 'The ferry runs aground' }, { name: 'At dawn, by another account' }],
      infoSources: [{ name: 'The Harbour Post' }, { name: 'the coast guard' }, { name: 'Ida Berg' }],
      associations: [
        {
          by: 'Map: The Harbour Post',
          renditions: [{ href: 'https://news.example/ferry/photos/chart.png' }],
        },
      ],
    });
  });
});
