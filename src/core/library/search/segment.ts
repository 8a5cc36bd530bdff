import { fingerprint } from '../fingerprint.ts';
import type { WantedWord } from './words.ts';

/**
 * Some stories and the words in them, in a form that is stored as it is. A story's number is its place in `keys`; the numbers
 * of the stories with a word are ascending and written as differences, seven bits a byte, least first, the eighth set if more
 * follow.
 */
export type Segment = {
  readonly keys: readonly string[];
  /** Ascending by UTF-16 units, joined by spaces. */
  readonly words: string;
  /** Where the bytes of each word end. */
  readonly ends: Uint32Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** The numbers of the stories with a word, ascending. */
export type Occurrences = Map<string, number[]>;

export function packSegment(keys: readonly string[], occurrences: Occurrences): Segment {
  const words = [...occurrences.keys()].sort();
  const ends = new Uint32Array(words.length);
  let bytes = new Uint8Array(1024);
  let end = 0;
  words.forEach((word, place) => {
    const numbers = occurrences.get(word) ?? [];
    // Five bytes are enough for 32 bits.
    if (end + numbers.length * 5 > bytes.length) {
      const larger = new Uint8Array((end + numbers.length * 5) * 2);
      larger.set(bytes.subarray(0, end));
      bytes = larger;
    }
    let before = 0;
    for (const number of numbers) {
      let rest = number - before;
      before = number;
      for (; rest > 127; rest >>>= 7) bytes[end++] = (rest & 127) | 128;
      bytes[end++] = rest;
    }
    ends[place] = end;
  });
  return { keys: [...keys], words: words.join(' '), ends, bytes: bytes.slice(0, end) };
}

/** What was packed, without the stories in `removed`, which get no number. */
export function unpackSegment(
  segment: Segment,
  removed: ReadonlySet<number>,
): { readonly keys: string[]; readonly occurrences: Occurrences } {
  const keys: string[] = [];
  const numbers = segment.keys.map((key, number) => (removed.has(number) ? -1 : keys.push(key) - 1));
  const occurrences: Occurrences = new Map();
  wordsOf(segment).forEach((word, place) => {
    const kept: number[] = [];
    eachNumber(segment, place, (number) => {
      const now = numbers[number] ?? -1;
      if (now >= 0) kept.push(now);
    });
    if (kept.length > 0) occurrences.set(word, kept);
  });
  return { keys, occurrences };
}

/** The numbers of the stories that have every wanted word. */
export function searchSegment(segment: Segment, wanted: readonly WantedWord[]): readonly number[] {
  /** How many of the words a story has, counted as long as it has all so far. */
  const had = new Uint8Array(segment.keys.length);
  wanted.forEach(({ word, isBeginning }, turn) => {
    const words = wordsOf(segment);
    for (let place = firstFrom(words, word); place < words.length; place += 1) {
      const found = words[place] ?? '';
      if (isBeginning ? !found.startsWith(word) : found !== word) break;
      eachNumber(segment, place, (number) => {
        if (had[number] === turn) had[number] = turn + 1;
      });
    }
  });
  const numbers: number[] = [];
  for (let number = 0; number < had.length; number += 1)
    if (had[number] === wanted.length) numbers.push(number);
  return numbers;
}

/** What distinguishes this segment from a damaged one. */
export function segmentPrint({ keys, words, ends, bytes }: Segment): string {
  let hash = 0;
  for (const byte of bytes) hash = (Math.imul(hash, 31) + byte) | 0;
  for (const end of ends) hash = (Math.imul(hash, 31) + end) | 0;
  return `${fingerprint(keys.join('\n'))} ${fingerprint(words)} ${hash}`;
}

/** Split once for each segment. */
const split = new WeakMap<Segment, readonly string[]>();

function wordsOf(segment: Segment): readonly string[] {
  const known = split.get(segment);
  if (known) return known;
  const words = segment.words === '' ? [] : segment.words.split(' ');
  split.set(segment, words);
  return words;
}

/** The place of the first word that isn't before `word`. */
function firstFrom(words: readonly string[], word: string): number {
  let from = 0;
  let to = words.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((words[middle] ?? '') < word) from = middle + 1;
    else to = middle;
  }
  return from;
}

function eachNumber({ ends, bytes }: Segment, place: number, use: (number: number) => void): void {
  const end = ends[place] ?? 0;
  let at = place === 0 ? 0 : (ends[place - 1] ?? 0);
  let number = 0;
  while (at < end) {
    let difference = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++] ?? 0;
      difference |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    number += difference;
    use(number);
  }
}
