import { describe, expect, it } from 'vitest';
import { shippedGazetteer } from '#test/annotated/shippedGazetteer.ts';
import { aStoryFile } from '#test/aStoryFile.ts';
import type { OwnName } from '../../corrections/nameFrom.ts';
import { parseStory } from '../../story/parseStory.ts';
import { annotate } from '../annotate.ts';

function namesIn(text: string, ownNames: readonly OwnName[]): readonly string[] {
  const parsed = parseStory(
    aStoryFile({
      headline: 'A day at sea',
      entities: [],
      mentions: [],
      places: [],
      times: [],
      timeline: undefined,
      sources: [],
      attributions: [],
      dateline: undefined,
      photos: [],
      contributors: [],
      links: [],
      body: [{ id: 'p1', type: 'paragraph', text }],
    }),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { story } = annotate(parsed.value, shippedGazetteer(), '2024-03-05', ownNames);
  const kinds = new Map(story.entities.map(({ id, kind }) => [id, kind]));
  return story.mentions.map(({ entity, quote }) => `${quote}: ${kinds.get(entity)}`);
}

const text =
  'The Paris sank off the cape. Crews of the Paris and of red harbour were saved, said Marta Lindqvist.';

describe('names that the reader has corrected', () => {
  it('get the kind that the reader gave them in the next article, whatever the lists say', () => {
    expect(namesIn(text, [])).toContain('Paris: place');
    const known = namesIn(text, [
      { name: 'Paris', kind: 'thing' },
      { name: 'red harbour', kind: 'group' },
    ]);
    expect(known).toEqual(['Paris: thing', 'Paris: thing', 'red harbour: group', 'Marta Lindqvist: person']);
  });

  it('match whole words only', () => {
    expect(namesIn('Parisians and a Paris-like town.', [{ name: 'Paris', kind: 'thing' }])).not.toContain(
      'Parisians: thing',
    );
  });
});
