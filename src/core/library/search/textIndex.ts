import { type Occurrences, packSegment, type Segment, searchSegment, unpackSegment } from './segment.ts';
import { toWantedWords, toWords } from './words.ts';

export type IndexedText = { readonly key: string; readonly text: string };

/** A full-text index of stories. */
export type TextIndex = {
  /** In place of what was there under the same key. */
  readonly add: (texts: readonly IndexedText[]) => void;
  readonly remove: (key: string) => void;
  readonly has: (key: string) => boolean;
  readonly keys: () => Iterable<string>;
  /** Keys of stories that contain every word of the query or, from three letters on, a word that begins with it. */
  readonly find: (query: string) => readonly string[];
  /**
   * Everything, for a later `makeTextIndex`; nothing of a story that was removed. A segment is never changed, so one that was
   * stored is known by identity.
   */
  readonly segments: () => readonly Segment[];
};

/**
 * The version of stored segments: raise it whenever other texts are indexed, or texts are cut into words, folded or packed otherwise,
 * so that indexes of earlier versions are made anew. Version 1 had what a reader took out of a copy.
 */
export const indexVersion = 2;

/** Stories in a segment: adding one story packs the last segment again, which this keeps below a tenth of a second. */
const segmentSize = 2000;

type Part = {
  keys: string[];
  readonly removed: Set<number>;
  /** Undefined since it was changed. */
  segment: Segment | undefined;
  /** Undefined unless stories are being added. */
  occurrences: Occurrences | undefined;
};

export function makeTextIndex(stored: readonly Segment[] = []): TextIndex {
  let parts: Part[] = stored.map((segment) => ({
    keys: [...segment.keys],
    removed: new Set(),
    segment,
    occurrences: undefined,
  }));
  const places = new Map<string, { readonly part: Part; readonly number: number }>();
  for (const part of parts) place(part);

  function place(part: Part): void {
    part.keys.forEach((key, number) => {
      if (!part.removed.has(number)) places.set(key, { part, number });
    });
  }

  function remove(key: string): void {
    const found = places.get(key);
    if (!found) return;
    places.delete(key);
    found.part.removed.add(found.number);
    if (found.part.removed.size === found.part.keys.length)
      parts = parts.filter((part) => part !== found.part);
  }

  /** The last part if it has room, with its words at hand, else a new one. */
  function open(): { readonly part: Part; readonly occurrences: Occurrences } {
    const last = parts.at(-1);
    if (last && last.keys.length < segmentSize) return { part: last, occurrences: unpack(last) };
    if (last) {
      seal(last);
      last.occurrences = undefined;
    }
    const part: Part = { keys: [], removed: new Set(), segment: undefined, occurrences: new Map() };
    parts.push(part);
    return { part, occurrences: unpack(part) };
  }

  /** Without what was removed. */
  function unpack(part: Part): Occurrences {
    if (part.occurrences && part.removed.size === 0) return part.occurrences;
    const { keys, occurrences } = unpackSegment(seal(part), part.removed);
    part.keys = keys;
    part.removed.clear();
    part.segment = undefined;
    part.occurrences = occurrences;
    place(part);
    return occurrences;
  }

  function addOne({ key, text }: IndexedText): void {
    remove(key);
    const { part, occurrences } = open();
    const number = part.keys.push(key) - 1;
    places.set(key, { part, number });
    part.segment = undefined;
    for (const word of new Set(toWords(text))) {
      const numbers = occurrences.get(word);
      if (numbers) numbers.push(number);
      else occurrences.set(word, [number]);
    }
  }

  return {
    add: (texts) => {
      // All at once: otherwise each would pack the last part again.
      for (const { key } of texts) remove(key);
      for (const text of texts) addOne(text);
    },
    remove,
    has: (key) => places.has(key),
    keys: () => places.keys(),
    find: (query) => {
      const wanted = toWantedWords(query);
      if (wanted.length === 0) return [];
      const keys: string[] = [];
      for (const part of parts)
        for (const number of searchSegment(seal(part), wanted)) {
          const key = part.removed.has(number) ? undefined : part.keys[number];
          if (key !== undefined) keys.push(key);
        }
      return keys;
    },
    segments: () => {
      for (const part of parts) if (part.removed.size > 0) unpack(part);
      return parts.map(seal);
    },
  };
}

function seal(part: Part): Segment {
  part.segment ??= packSegment(part.keys, part.occurrences ?? new Map());
  return part.segment;
}
