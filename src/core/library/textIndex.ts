import MiniSearch from 'minisearch';
import { fold } from '../text/fold.ts';

export type IndexedText = { readonly key: string; readonly text: string };

/** A full-text index of stories. */
export type TextIndex = {
  readonly add: (texts: readonly IndexedText[]) => void;
  readonly remove: (key: string) => void;
  /** Keys of stories that contain every word of the query or, from three letters on, a word with that prefix. */
  readonly find: (query: string) => readonly string[];
};

/** Single letters occur in nearly every story, and two-letter prefixes in most: slow and of little use. */
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
 * Splits text into folded words of letters and digits. Scripts without spaces between words (Chinese, Japanese, Thai …) are
 * split into characters, which finds too much rather than nothing.
 */
function toWords(text: string): string[] {
  return fold(text).match(wordOrCharacter) ?? [];
}

const unspacedScripts =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const unspaced = new RegExp(`[${unspacedScripts}]`, 'u');
const wordOrCharacter = new RegExp(`[${unspacedScripts}]|(?:(?![${unspacedScripts}])[\\p{L}\\p{N}])+`, 'gu');
