import { countWords } from './countWords.ts';

/**
 * Words per minute. English: Brysbaert 2019, "How many words do we read per minute?", non-fiction read silently. The others:
 * Trauzettel-Klosinski and Dietz 2012, "Standardized assessment of reading performance: the new International Reading
 * Speed Texts IReST", read aloud; their 228 for English is close to 238. Its other languages with spaces between words are within
 * 10 % of its mean, less than one reader differs from the next; the mean also stands for languages without a figure.
 */
const wordsPerMinute = new Map([
  ['ar', 138],
  ['en', 238],
  ['es', 218],
  ['fi', 161],
]);
const meanWords = 184;

/**
 * Where words aren't spaced, characters per minute, of the same study: Japanese, Chinese, and for scripts of letters, which it
 * doesn't have, the mean of all its languages. Korean has spaces.
 */
const unspaced = /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/gu;
const firstIdeograph = '\u2e80';

/** How long most people read a text, in minutes, not rounded. `language`: a BCP 47 tag. */
export function minutesToRead(text: string, language: string): number {
  const [base = ''] = language.split('-');
  let minutes = 0;
  const spaced = text.replace(unspaced, (character) => {
    minutes += 1 / (character < firstIdeograph ? 863 : base === 'ja' ? 357 : 255);
    return ' ';
  });
  return minutes + countWords(spaced) / (wordsPerMinute.get(base) ?? meanWords);
}
