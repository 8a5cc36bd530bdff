import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OwnName } from '#core/corrections/nameFrom.ts';
import type { StoryFile } from '#core/story/schema.ts';
import type { StoryCard } from '#core/story/storyCard.ts';

/** A story of the reader's own as lists show it; the rest of it is fetched only when it is opened. */
export type KeptStory = {
  readonly id: string;
  readonly card: StoryCard;
  /** ms since 1970. */
  readonly addedAt: number;
  /** Bytes of story, pictures and originals together. */
  readonly bytes: number;
};

/** A name that a reader corrected; `from` is the correction it came with. */
type KeptName = OwnName & { readonly from: string; readonly addedAt: number };

/**
 * All that this browser keeps of stories, in one IndexedDB database. A story is written in one transaction over the
 * stores it needs, so it is there whole or not at all. `story` in the last two is `own/<id>` or `stories/<id>`.
 */
type Stores = DBSchema & {
  stories: { key: string; value: KeptStory };
  /** The story as it was imported and annotated; corrections are never written into it. */
  texts: { key: string; value: { readonly id: string; readonly file: StoryFile } };
  originals: {
    key: string;
    value: {
      readonly id: string;
      readonly files: readonly { readonly name: string; readonly bytes: Blob }[];
    };
  };
  pictures: {
    key: [string, string];
    value: { readonly id: string; readonly file: string; readonly blob: Blob };
    indexes: { id: string };
  };
  /** Written by this or another version of ours: each is parsed when read, and kept as it is when it can't be. */
  corrections: { key: string; value: { readonly story: string; readonly corrections: readonly unknown[] } };
  names: { key: string; value: KeptName };
};

export type Database = IDBPDatabase<Stores>;

let opening: Promise<Database> | undefined;

/** Rejects where the browser keeps nothing (a private window, blocked storage). */
export function openDatabase(): Promise<Database> {
  opening ??= openDB<Stores>('lede', 1, {
    upgrade(database) {
      database.createObjectStore('stories', { keyPath: 'id' });
      database.createObjectStore('texts', { keyPath: 'id' });
      database.createObjectStore('originals', { keyPath: 'id' });
      database.createObjectStore('pictures', { keyPath: ['id', 'file'] }).createIndex('id', 'id');
      database.createObjectStore('corrections', { keyPath: 'story' });
      database.createObjectStore('names', { keyPath: 'name' });
    },
    // Another tab brings a newer version: this one lets go, and opens again when it next needs something.
    blocking: (_now, _next, event) => {
      (event.target as IDBDatabase).close();
      opening = undefined;
    },
    terminated: () => {
      opening = undefined;
    },
  }).catch((cause: unknown) => {
    opening = undefined;
    throw cause;
  });
  return opening;
}
