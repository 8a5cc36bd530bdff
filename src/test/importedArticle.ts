import type { Story } from '#core/story/story.ts';
import type { ImportedArticle } from '#data/importer/protocol.ts';
import { bundledStory } from './bundledStory/bundledStory.ts';

const text = new TextEncoder();

export const source = [{ name: 'ferry.txt', bytes: text.encode('The night ferry is back.') }];

/** The bundled story as if a reader had imported it, with one picture in bytes. */
export function importedArticle(change: Partial<Story> = {}): ImportedArticle {
  const story = { ...bundledStory(), ...change };
  const file = story.photos[0]?.renditions[0]?.file ?? '';
  return {
    story,
    pictures: [{ file, name: 'a.png', type: 'image/png', bytes: text.encode('not really a picture') }],
    remote: [],
    report: { format: 'plainText', characters: 20, kept: 20, dropped: [], guessed: [], unused: [] },
    names: 'marked',
  };
}
