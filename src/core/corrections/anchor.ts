import { blocksInPageOrder, type TextBlock } from '../story/blocks.ts';
import { graphemeBoundaries } from '../story/graphemeBoundaries.ts';
import type { Passage, Story } from '../story/story.ts';
import { findPlain, type PlainPlace, type SearchText, toSearchText } from '../text/searchText.ts';

/**
 * A passage described so that it can be found again in another edition of the story: a position and a quote with its
 * context (W3C Web Annotation's TextPositionSelector and TextQuoteSelector, in UTF-16 units). A line break in `prefix`
 * or `suffix` stands for the start or end of the block. `least`: minimum similarity of the context, 0 to 1; higher than
 * that of any look-alike when the anchor was made.
 */
export type Anchor = {
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly least: number;
};

/** `framed`: the plain text between line breaks that stand for the edges of the block. */
type SearchBlock = { readonly block: TextBlock; readonly search: SearchText; readonly framed: string };
/** A story's blocks prepared for searching; valid as long as the text is unchanged. */
export type AnchorText = readonly SearchBlock[];
type Candidate = PlainPlace & { readonly at: SearchBlock };

/** UTF-16 units of context on each side. W3C's examples and Hypothesis use 32; more if that is ambiguous. */
const contextLengths = [32, 64, 128] as const;
/** Minimum score gap between the best and second-best match. */
const margin = 0.1;
/** Minimum score of a match: tolerates a changed name in every fifth word, but never matches a different sentence. */
const leastLikeness = 0.7;
/** Places that score lower can't affect the result. */
const leastThatMatters = leastLikeness - margin;
/** Limits on the work: places considered per quote, and how many of the likeliest are compared in full. */
const mostPlaces = 5000;
const mostCompared = 12;

export function toAnchorText(story: Story): AnchorText {
  return blocksInPageOrder(story).map((block) => {
    const search = toSearchText(block.text);
    return { block, search, framed: `\n${search.plain}\n` };
  });
}

/** Undefined if the passage is outside the text, empty, or splits a character. */
export function makeAnchor(text: AnchorText, { block, start, end }: Passage): Anchor | undefined {
  const at = text.find((other) => other.block.id === block);
  if (!at || !isRange(at.block.text, start, end)) return undefined;
  const exact = at.block.text.slice(start, end);
  const others = placesOf(text, exact).filter((place) => place.at !== at || place.start !== start);
  let anchor: Anchor | undefined;
  for (const length of contextLengths) {
    const context = contextOf(at.block.text, start, end, length);
    const plain = toPlainContext(context);
    const rival = Math.max(0, ...likeliest(plain, others).map((place) => likeness(plain, place)));
    anchor = { block, start, end, exact, ...context, least: Math.max(leastLikeness, (1 + rival) / 2) };
    if (rival < leastThatMatters) break;
  }
  return anchor;
}

/**
 * Finds the anchor's passage in the current text: at its old position if its context is unchanged there, else where the
 * same words have the most similar context. Undefined if no match is good enough or two are too close; never a guess.
 */
export function placeAnchor(text: AnchorText, anchor: Anchor): Passage | undefined {
  const own = text.find(({ block }) => block.id === anchor.block);
  if (own && hasNotMoved(own.block, anchor)) return toPassage(own.block, anchor);
  const context = toPlainContext(anchor);
  const scored = likeliest(context, placesOf(text, anchor.exact))
    .map((place) => ({ place, score: likeness(context, place) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score < anchor.least) return undefined;
  if (second && best.score - second.score < margin && !(best.score === 1 && second.score < anchor.least))
    return undefined;
  return toPassage(best.place.at.block, best.place);
}

function placesOf(text: AnchorText, exact: string): readonly Candidate[] {
  const { plain } = toSearchText(exact);
  const places: Candidate[] = [];
  for (const at of text) {
    for (const place of findPlain(at.search, plain, mostPlaces - places.length))
      places.push({ ...place, at });
    if (places.length >= mostPlaces) break;
  }
  return places;
}

function isRange(text: string, start: number, end: number): boolean {
  const isBoundary = graphemeBoundaries(text);
  return start >= 0 && start < end && end <= text.length && isBoundary(start) && isBoundary(end);
}

function hasNotMoved({ text }: TextBlock, { start, end, exact, prefix, suffix }: Anchor): boolean {
  if (text.slice(start, end) !== exact || !isRange(text, start, end)) return false;
  const framed = `\n${text}\n`;
  return framed.slice(0, start + 1).endsWith(prefix) && framed.slice(end + 1).startsWith(suffix);
}

function contextOf(
  text: string,
  start: number,
  end: number,
  length: number,
): { readonly prefix: string; readonly suffix: string } {
  const prefix = start < length ? `\n${text.slice(0, start)}` : text.slice(start - length, start);
  const suffix = end + length > text.length ? `${text.slice(end)}\n` : text.slice(end, end + length);
  return { prefix, suffix };
}

type PlainContext = { readonly before: string; readonly after: string };

function toPlainContext({
  prefix,
  suffix,
}: {
  readonly prefix: string;
  readonly suffix: string;
}): PlainContext {
  return { before: backwards(plainLines(prefix)), after: plainLines(suffix) };
}

/** Length in UTF-16 units of the pieces of context, and the share of them that a place needs for a full comparison. */
const pieceLength = 4;
const leastPieces = 0.3;

/** Cheap prefilter: the places around which most pieces of the old context occur, in any order. */
function likeliest(context: PlainContext, places: readonly Candidate[]): readonly Candidate[] {
  if (places.length <= 1) return places;
  const before = piecesOf(backwards(context.before));
  const after = piecesOf(context.after);
  const least = (before.length + after.length) * leastPieces;
  return places
    .map((place) => {
      const { framed } = place.at;
      const from = framed.slice(Math.max(0, place.from + 1 - context.before.length - slack), place.from + 1);
      const to = framed.slice(place.to + 1, place.to + 1 + context.after.length + slack);
      return { place, met: countIn(from, before) + countIn(to, after) };
    })
    .filter(({ met }) => met >= least)
    .sort((a, b) => b.met - a.met)
    .slice(0, mostCompared)
    .map(({ place }) => place);
}

function piecesOf(text: string): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / pieceLength) }, (_, n) =>
    text.slice(n * pieceLength, (n + 1) * pieceLength),
  );
}

function countIn(text: string, pieces: readonly string[]): number {
  return pieces.reduce((count, piece) => (text.includes(piece) ? count + 1 : count), 0);
}

/**
 * Similarity of context, 1 if equal: based on the edit distance of each side, read outwards from the quote. 0 if the
 * place can't affect the result.
 */
function likeness({ before, after }: PlainContext, { from, to, at }: Candidate): number {
  const length = before.length + after.length;
  const { framed } = at;
  const found = backwards(framed.slice(Math.max(0, from + 1 - before.length - slack), from + 1));
  const follows = framed.slice(to + 1, to + 1 + after.length + slack);
  const most = Math.floor(length * (1 - leastThatMatters));
  const edits = editsToBegin(before, found, most);
  const all = edits > most ? edits : edits + editsToBegin(after, follows, most - edits);
  return all > most ? 0 : 1 - all / length;
}

/** Text, in UTF-16 units, that may be inserted next to the quote before the context counts as different. */
const slack = 16;

function plainLines(context: string): string {
  return context
    .split('\n')
    .map((part) => toSearchText(part).plain)
    .join('\n');
}

function backwards(text: string): string {
  return [...text].reverse().join('');
}

/** Levenshtein distance from `wanted` to the closest prefix of `text`, calculated only up to `most`. */
function editsToBegin(wanted: string, text: string, most: number): number {
  if (text.startsWith(wanted)) return 0;
  let row = Uint16Array.from({ length: text.length + 1 }, (_, column) => column);
  let next = new Uint16Array(row.length);
  for (let i = 1; i <= wanted.length; i += 1) {
    const unit = wanted.charCodeAt(i - 1);
    let least = i;
    next[0] = i;
    for (let j = 1; j < row.length; j += 1) {
      const kept = (row[j - 1] ?? 0) + (unit === text.charCodeAt(j - 1) ? 0 : 1);
      const edits = Math.min(kept, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next[j] = edits;
      if (edits < least) least = edits;
    }
    if (least > most) return least;
    [row, next] = [next, row];
  }
  return Math.min(...row);
}

function toPassage(
  { id }: TextBlock,
  { start, end }: { readonly start: number; readonly end: number },
): Passage {
  return { block: id, start, end };
}
