import { blocksInPageOrder } from './blocks.ts';
import { graphemeBoundaries } from './graphemeBoundaries.ts';
import { type PointedPassage, passagesOf } from './passages.ts';
import type { BlockId, Story } from './story.ts';
import { type StoryFileError, toShown, toShownPair } from './storyFileError.ts';

type Block = { readonly text: string; readonly isBoundary: (offset: number) => boolean };

/** Every range is within its block's text, splits no character, and matches its quote. */
export function checkPassages(story: Story): readonly StoryFileError[] {
  const blocks = new Map<BlockId, Block>();
  for (const { id, text } of blocksInPageOrder(story))
    blocks.set(id, { text, isBoundary: graphemeBoundaries(text) });
  return passagesOf(story).flatMap((passage) => {
    const block = blocks.get(passage.block);
    const error = block ? rangeError(passage, block) : blockError(passage, story);
    return error ? [error] : [];
  });
}

function blockError({ path, block }: PointedPassage, { body }: Story): StoryFileError {
  const textless = body.find(({ id }) => id === block);
  const error = { path: `${path}.block`, expected: 'the id of a block with text', found: toShown(block) };
  return textless
    ? { ...error, hint: `block ${block} is a ${textless.type} and has no text of its own` }
    : error;
}

function rangeError(passage: PointedPassage, { text, isBoundary }: Block): StoryFileError | undefined {
  const { path, block, start, end } = passage;
  if (start >= end || end > text.length)
    return {
      path,
      expected: `start before end, both within 0 to ${text.length} of block ${block}`,
      found: `${start} to ${end}`,
    };
  for (const [field, offset] of [
    ['start', start],
    ['end', end],
  ] as const)
    if (!isBoundary(offset))
      return {
        path: `${path}.${field}`,
        expected: `an offset between two characters of block ${block}`,
        found: String(offset),
        hint: 'offsets count UTF-16 code units, and none may cut an emoji, a syllable or an accented letter in two',
      };
  return quoteError(passage, text);
}

function quoteError(
  { path, block, start, end, quote }: PointedPassage,
  text: string,
): StoryFileError | undefined {
  const words = text.slice(start, end);
  if (quote === undefined || quote.text === words) return undefined;
  const [expected, found] = toShownPair(words, quote.text);
  const elsewhere = nearest(text, quote.text, start);
  return {
    path: `${path}.${quote.field}`,
    expected: `${expected}, the text of block ${block} from ${start} to ${end}`,
    found,
    ...(elsewhere !== undefined && { hint: `it stands at ${elsewhere} to ${elsewhere + quote.text.length}` }),
  };
}

function nearest(text: string, words: string, start: number): number | undefined {
  const before = text.lastIndexOf(words, start);
  const after = text.indexOf(words, start);
  if (before === -1 || after === -1)
    return before === -1 && after === -1 ? undefined : Math.max(before, after);
  return start - before < after - start ? before : after;
}
