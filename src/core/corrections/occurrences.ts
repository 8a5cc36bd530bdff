import type { Passage } from '../story/story.ts';
import { findPlain, toSearchText } from '../text/searchText.ts';
import type { AnchorText } from './anchor.ts';

/** Letters of scripts without spaces between words. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const letterBefore = new RegExp(`(?![${unspaced}])[\\p{L}\\p{M}\\p{N}]$`, 'u');
/** Korean particles follow a name without a space. */
const letterAfter = new RegExp(`^(?![${unspaced}\\p{Script=Hangul}])[\\p{L}\\p{M}\\p{N}]`, 'u');
/** A limit on the work; a quote with more occurrences is no name. */
const mostOccurrences = 2000;

/** Occurrences of the words as whole words, in page order. */
export function occurrencesOf(text: AnchorText, words: string): readonly Passage[] {
  const { plain } = toSearchText(words);
  const opensWithLetter = /^[\p{L}\p{N}]/u.test(plain);
  const endsWithLetter = /[\p{L}\p{M}\p{N}]$/u.test(plain);
  return text.flatMap(({ block, search }) =>
    findPlain(search, plain, mostOccurrences)
      .filter(
        ({ from, to }) =>
          !(opensWithLetter && letterBefore.test(search.plain.slice(0, from).slice(-2))) &&
          !(endsWithLetter && letterAfter.test(search.plain.slice(to, to + 2))),
      )
      .map(({ start, end }) => ({ block: block.id, start, end })),
  );
}

const spacedLetter = new RegExp(`^(?![${unspaced}\\p{Script=Hangul}])[\\p{L}\\p{M}\\p{N}]$`, 'u');

/**
 * Extends a selection to whole words and trims white space, in UTF-16 units. In scripts without spaces, or with particles
 * directly after a name, it is only trimmed. Undefined if nothing remains.
 */
export function toWholeWords(
  text: string,
  span: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } | undefined {
  const picked = text.slice(span.start, span.end);
  if (picked.trim() === '') return undefined;
  let start = span.start + picked.length - picked.trimStart().length;
  let end = span.end - picked.length + picked.trimEnd().length;
  while (start > 0 && spacedLetter.test(text[start] ?? '') && spacedLetter.test(text[start - 1] ?? ''))
    start -= 1;
  while (end < text.length && spacedLetter.test(text[end - 1] ?? '') && spacedLetter.test(text[end] ?? ''))
    end += 1;
  return { start, end };
}
