import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import type { OwnName } from '#core/corrections/nameFrom.ts';
import type { ArticleFormat } from '#core/importers/draft.ts';
import type { ImportReport, RemotePicture } from '#core/importers/imported.ts';
import type { StoryFile } from '#core/story/schema.ts';
import type { StoryCard } from '#core/story/storyCard.ts';
import type { NamesOutcome } from './importer/protocol.ts';

/** A story of the reader's own as lists show it; the rest is read only when it is opened. */
export type SavedStory = {
  readonly id: string;
  readonly card: StoryCard;
  /** ms since 1970. */
  readonly addedAt: number;
  /** Bytes of story, pictures and originals together. */
  readonly bytes: number;
  /** The format it was imported from. */
  readonly format: ArticleFormat;
  readonly names: NamesOutcome;
};

/** The imported files, byte for byte, and the import report. Pictures are not repeated here; they are saved with the story. */
export type SavedOriginal = {
  readonly id: string;
  readonly files: readonly { readonly name: string; readonly bytes: Blob }[];
  readonly report: ImportReport;
  /** Pictures that the article only links to; they were never fetched. */
  readonly remote: readonly RemotePicture[];
};

export type SavedText = { readonly id: string; readonly file: StoryFile };
/** `file`: the path in a rendition of the story. */
export type SavedPicture = { readonly id: string; readonly file: string; readonly blob: Blob };
export type SavedCorrections = { readonly story: string; readonly corrections: readonly unknown[] };
/** A name that a reader corrected; `from` is the id of the correction. */
export type SavedName = OwnName & { readonly from: string; readonly addedAt: number };

/**
 * Everything that this browser stores about stories, in one IndexedDB database. A story is written in one transaction over
 * all stores it needs. `story` in the last two is `own/<id>` or `stories/<id>`.
 */
type Stores = DBSchema & {
  stories: { key: string; value: SavedStory };
  /** The story as it was imported and annotated; corrections are never written into it. */
  texts: { key: string; value: SavedText };
  originals: { key: string; value: SavedOriginal };
  pictures: { key: [string, string]; value: SavedPicture; indexes: { id: string } };
  /** Possibly written by another version: each correction is parsed when read, and left unchanged if it is unreadable. */
  corrections: { key: string; value: SavedCorrections };
  names: { key: string; value: SavedName };
};

export type Database = IDBPDatabase<Stores>;
export type NameStore = IDBPObjectStore<Stores, ('corrections' | 'names')[], 'names', 'readwrite'>;

/** One connection per page, opened on first use. */
let opening: Promise<Database> | undefined;

/** Rejects if the browser has no storage (a private window, blocked storage). */
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
    // Another tab is upgrading the database: close this connection, and reopen it on the next use.
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
