import type { ArticleDraft, DraftBlock, DraftPicture, DraftText } from './draft.ts';
import { countCharacters } from './text/countCharacters.ts';

/** Characters of the source that are in the draft's text, the words of its pictures, and its fields. */
export function countKept({ blocks, pictures, contributors, links, moved }: ArticleDraft): number {
  const texts = [
    ...blocks.flatMap((block) => [...wordsOf(block), ...readingsOf(block)]),
    ...pictures.flatMap(wordsOfPicture),
    ...contributors.map(({ text }) => text),
    ...links.map(({ text }) => text),
    ...moved,
  ];
  return texts.reduce((sum, text) => sum + countCharacters(text), 0);
}

/**
 * The draft with `characters` increased by the fields and pictures that the file has outside its text. `moved`: the words
 * of those fields, without empty ones.
 */
export function addFields(draft: ArticleDraft, moved: readonly (string | undefined)[]): ArticleDraft {
  const words = moved.filter((text) => text !== undefined && text !== '').map((text) => text ?? '');
  const beside = [...words, ...draft.pictures.flatMap(wordsOfPicture)];
  const characters = beside.reduce((sum, text) => sum + countCharacters(text), draft.characters);
  return { ...draft, moved: [...draft.moved, ...words], characters };
}

/** All words of a block, each once. */
export function wordsOf(block: DraftBlock): readonly string[] {
  if (block.type === 'figure') return wordsOfPicture(block.picture);
  if (block.type === 'table') return block.rows.flat();
  return 'text' in block ? [block.text, ...readingsIn(block)] : [];
}

/** Readings of words in ruby are in marks, not in the text. */
function readingsOf(block: DraftBlock): readonly string[] {
  if (!('marks' in block)) return [];
  return block.marks.flatMap((mark) => (mark.type === 'ruby' ? [mark.reading] : []));
}

/** What is printed small above characters is no part of the text, but is kept. */
function readingsIn({ marks }: DraftText): readonly string[] {
  return marks.flatMap((mark) => (mark.type === 'ruby' ? [mark.reading] : []));
}

function wordsOfPicture({ caption, credit }: DraftPicture): readonly string[] {
  return [caption, credit ?? ''].filter((text) => text !== '');
}
