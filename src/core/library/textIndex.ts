import MiniSearch from 'minisearch';
import { fold } from '../text/fold.ts';

export type IndexedText = { readonly key: string; readonly text: string };

/** Finds stories by the words in them. */
export type TextIndex = {
  readonly add: (texts: readonly IndexedText[]) => void;
  readonly remove: (key: string) => void;
  /** Keys of stories that have every word of the query, or, from three letters on, one that begins like it. */
  readonly find: (query: string) => readonly string[];
};

/** One letter is in nearly every story, and two letters begin a word in most: they tell little and take long. */
const shortest = 2;
const shortestBeginning = 3;

export function makeTextIndex(): TextIndex {
  const index = new MiniSearch<IndexedText>({
    idField: 'key',
    fields: ['text'],
    tokenize: toWords,
    processTerm: (word) => word,
    searchOptions: { combineWith: 'AND', prefix: (word) => word.length >= shortestBeginning },
  });
  const remove = (key: string) => {
    if (index.has(key)) index.discard(key);
  };
  return {
    add: (texts) => {
      for (const { key } of texts) remove(key);
      index.addAll(texts);
    },
    remove,
    find: (query) => {
      const words = toWords(query).filter((word) => word.length >= shortest || unspaced.test(word));
      return words.length === 0 ? [] : index.search(words.join(' ')).map(({ id }) => String(id));
    },
  };
}

/**
 * Letters and digits, folded. Writing without spaces between words (Chinese, Japanese, Thai …) is cut into its
 * characters, which finds too much rather than nothing.
 */
function toWords(text: string): string[] {
  return fold(text).match(wordOrCharacter) ?? [];
}

const unspacedScripts =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const unspaced = new RegExp(`[${unspacedScripts}]`, 'u');
const wordOrCharacter = new RegExp(`[${unspacedScripts}]|(?:(?![${unspacedScripts}])[\\p{L}\\p{N}])+`, 'gu');
