import type { Span } from '../../story/story.ts';
import { toFoldedText } from '../../text/foldedText.ts';
import type { Passage } from './searchText.ts';
import { isWanted, splitFolded, toWantedWords, toWords, type WantedWord } from './words.ts';

/** Some of a found story's own words, with those that were searched for. */
export type Excerpt = {
  readonly text: string;
  /** In `text`, ascending. */
  readonly marks: readonly Span[];
  /** Whether the passage goes on before and behind it. */
  readonly isCut: { readonly before: boolean; readonly after: boolean };
  /** The block of the body that it is of, if the story can be opened there. */
  readonly block?: string;
  /** In how many more passages words were found. */
  readonly more: number;
};

/** In UTF-16 units: about two lines, and what stands before the first word found. */
const longest = 170;
const lead = 50;
/** A longer query is one that was pasted by mistake. */
const mostWords = 20;
/** So that a passage of nothing but found words takes no longer than others. */
const mostHits = 200;

/**
 * The first of the passages with most of the words. The headline, with which the passages begin, is not among them: the list
 * shows it. Undefined if no passage has any.
 */
export function toExcerpt([, ...passages]: readonly Passage[], query: string): Excerpt | undefined {
  const wanted = toWantedWords(query).slice(0, mostWords);
  let best: Passage | undefined;
  let most = 0;
  let count = 0;
  for (const passage of passages) {
    const had = countWanted(toWords(passage.text), wanted);
    if (had > 0) count += 1;
    if (had <= most) continue;
    best = passage;
    most = had;
  }
  const cut = best && cutOut(best.text, wanted);
  return cut && { ...cut, ...(best?.block !== undefined && { block: best.block }), more: count - 1 };
}

function countWanted(words: readonly string[], wanted: readonly WantedWord[]): number {
  return wanted.filter((one) => words.some((word) => isWanted(word, one))).length;
}

function cutOut(text: string, wanted: readonly WantedWord[]) {
  const hits = findHits(text, wanted);
  const first = hits[densest(hits, wanted)];
  if (!first) return undefined;
  const from = wordStart(text, Math.max(0, first.start - lead), first.start);
  const to = wordEnd(text, Math.min(text.length, from + longest), first.end);
  const marks = hits
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from }));
  return {
    text: text.slice(from, to),
    marks,
    isCut: { before: text.slice(0, from).trim() !== '', after: text.slice(to).trim() !== '' },
  };
}

type Hit = Span & { readonly word: string };

function findHits(text: string, wanted: readonly WantedWord[]): readonly Hit[] {
  const { plain, starts, ends } = toFoldedText(text);
  const hits: Hit[] = [];
  for (const { word, from, to } of splitFolded(plain)) {
    if (!wanted.some((one) => isWanted(word, one))) continue;
    const start = starts[from] ?? 0;
    const end = ends[to - 1] ?? start;
    const last = hits.at(-1);
    // Characters of one word, in scripts without spaces.
    if (last?.end === start) hits[hits.length - 1] = { start: last.start, end, word: last.word + word };
    else if (hits.length === mostHits) break;
    else hits.push({ start, end, word });
  }
  return hits;
}

/** Of the hits, the first of those that most wanted words follow closely. */
function densest(hits: readonly Hit[], wanted: readonly WantedWord[]): number {
  let best = 0;
  let most = 0;
  hits.forEach(({ start }, at) => {
    const close: string[] = [];
    for (let next = at; next < hits.length; next += 1) {
      const hit = hits[next];
      if (!hit || hit.end > start + longest - lead) break;
      close.push(hit.word);
    }
    const had = countWanted(close, wanted);
    if (had <= most) return;
    best = at;
    most = had;
  });
  return best;
}

/** The start of a word at or after `at`, but not after `limit`. */
function wordStart(text: string, at: number, limit: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, limit).search(/\s/);
  return space === -1 ? clear(text, at) : at + space + 1;
}

/** The end of a word at or before `at`, but not before `limit`. */
function wordEnd(text: string, at: number, limit: number): number {
  if (at === text.length) return at;
  const space = Math.max(text.lastIndexOf(' ', at), text.lastIndexOf('\n', at));
  return space < limit ? Math.max(clear(text, at), limit) : space;
}

/** Not between the halves of a character. */
function clear(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at;
}
