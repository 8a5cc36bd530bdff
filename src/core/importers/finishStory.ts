import { blocksInPageOrder } from '../story/blocks.ts';
import type { Story } from '../story/story.ts';
import type { Dropped } from './draft.ts';
import type { EncodingReport, Imported, TypedFile } from './imported.ts';
import { asStated } from './own/asStated.ts';
import { countCharacters } from './text/countCharacters.ts';

type Given = {
  readonly story: Story;
  readonly dropped: readonly Dropped[];
  readonly encoding: EncodingReport;
  readonly pictures: readonly TypedFile[];
  readonly unused: readonly string[];
};

/** Our own story file needs no draft; its pictures are those that its renditions name. */
export function finishStory({ story, dropped, encoding, pictures, unused }: Given): Imported {
  const baseName = (path: string) => path.split(/[\\/]/).at(-1);
  const wanted = story.photos.flatMap(({ renditions }) => renditions.map(({ file }) => file));
  const files = wanted.flatMap((file) => {
    const found =
      pictures.find(({ name }) => name.endsWith(file)) ??
      pictures.find(({ name }) => baseName(name) === baseName(file));
    return found ? [{ ...found, file }] : [];
  });
  const used = new Set(files.map(({ name }) => name));
  const characters = blocksInPageOrder(story).reduce((sum, { text }) => sum + countCharacters(text), 0);
  return {
    story: asStated(story),
    report: {
      format: 'story',
      encoding,
      characters,
      kept: characters,
      dropped,
      guessed: [],
      unused: [...unused, ...pictures.map(({ name }) => name).filter((name) => !used.has(name))],
    },
    pictures: files,
    remote: [],
  };
}
