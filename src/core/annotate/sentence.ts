import type { TextBlock } from '../story/blocks.ts';
import { splitNewsSentences } from '../text/splitNewsSentences.ts';
import { plainName } from './plainName.ts';
import { type Token, tokenise } from './tokens.ts';

/**
 * One sentence of one block. `words`: the tokens as looked up, without accents, and title-cased where the sentence is in
 * capitals. `case`: how far capitals mark names: `plain`, `title` (a headline with most words capitalised) or
 * `capitals` (all letters are).
 */
export type Sentence = {
  readonly block: TextBlock;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly case: 'plain' | 'title' | 'capitals';
};

/** The sentences of the blocks, in order; a line break inside a block ends a sentence too. */
export function toSentences(blocks: readonly TextBlock[], language: string): readonly Sentence[] {
  return blocks.flatMap((block) =>
    splitNewsSentences(block.text, language).flatMap(({ start, end }) =>
      inPieces(toSentence(block, start, end)),
    ),
  );
}

/** Tokens. No sentence that anybody wrote is longer, and the time for reading one grows with the square of its length. */
const longest = 400;

function inPieces(sentence: Sentence): readonly Sentence[] {
  const { tokens, words } = sentence;
  if (tokens.length <= longest) return [sentence];
  return Array.from({ length: Math.ceil(tokens.length / longest) }, (_, i) => {
    const some = tokens.slice(i * longest, (i + 1) * longest);
    return {
      ...sentence,
      start: some[0]?.start ?? sentence.start,
      end: some.at(-1)?.end ?? sentence.end,
      tokens: some,
      words: words.slice(i * longest, (i + 1) * longest),
    };
  });
}

function toSentence(block: TextBlock, start: number, end: number): Sentence {
  const tokens = tokenise(block.text, start, end);
  const words = tokens.map(({ text }) => plainName(text));
  if (block.region === 'dateline')
    return { block, start, end, tokens, words: datelineWords(words), case: 'plain' };
  const kind = caseOf(words);
  return { block, start, end, tokens, words: kind === 'capitals' ? words.map(toTitle) : words, case: kind };
}

/** "SEOUL, South Korea (AP)": the town is in capitals only for style, the agency in brackets is initials. */
function datelineWords(words: readonly string[]): readonly string[] {
  const bracket = words.indexOf('(');
  return words.map((word, i) => (bracket === -1 || i < bracket ? toTitle(word) : word));
}

function caseOf(words: readonly string[]): Sentence['case'] {
  const isFull = /^[.!?"”)]$/.test(words.at(-1) ?? '');
  const letters = words.filter((word) => /[A-Za-z]{2}/.test(word));
  const shouted = letters.filter((word) => word === word.toUpperCase());
  if (letters.length > 2 && shouted.length > letters.length * 0.6) return 'capitals';
  const long = letters.slice(1).filter((word) => word.length > 3);
  const capital = long.filter((word) => /^[A-Z]/.test(word));
  return !isFull && long.length > 2 && capital.length >= long.length * 0.8 ? 'title' : 'plain';
}

/** "SEOUL" → "Seoul"; "U.S." and "I" stay unchanged. */
export function toTitle(word: string): string {
  return /^[A-Z][A-Z'-]+$/.test(word)
    ? word.replace(/[A-Z]+/g, (part) => part.charAt(0) + part.slice(1).toLowerCase())
    : word;
}
