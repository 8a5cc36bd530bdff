import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import type { OwnName } from '#core/corrections/nameFrom.ts';
import type { OwnSource } from '#core/corrections/sourceFrom.ts';
import type { ArticleFormat } from '#core/importers/draft.ts';
import type { ImportReport, RemotePicture } from '#core/importers/imported.ts';
import type { Segment } from '#core/library/search/segment.ts';
import type { Shelved } from '#core/library/shelfStory.ts';
import type { StorageTrouble } from '#core/library/storageTrouble.ts';
import type { StoryFile } from '#core/story/schema.ts';
import type { StoryCard } from '#core/story/storyCard.ts';
import type { NamesOutcome } from './importer/protocol.ts';
import type { SavedBytes } from './library/savedBytes.ts';
import { StorageError } from './library/storageError.ts';

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
  /** Since version 4; absent until the reader sets something. Read by `readShelved`. */
  readonly shelved?: Shelved;
};

/** The imported files, byte for byte, and the import report. Pictures are not repeated here; they are saved with the story. */
export type SavedOriginal = {
  readonly id: string;
  readonly files: readonly { readonly name: string; readonly bytes: SavedBytes }[];
  readonly report: ImportReport;
  /** Pictures that the article only links to; they were never fetched. */
  readonly remote: readonly RemotePicture[];
};

export type SavedText = { readonly id: string; readonly file: StoryFile };
/** `file`: the path in a rendition of the story. */
export type SavedPicture = {
  readonly id: string;
  readonly file: string;
  readonly type: string;
  readonly bytes: ArrayBuffer;
};
/** As the first versions saved it. */
export type OldPicture = { readonly id: string; readonly file: string; readonly blob: Blob };
export type SavedCorrections = { readonly story: string; readonly corrections: readonly unknown[] };
export type SavedHighlights = { readonly story: string; readonly highlights: readonly unknown[] };
/** A name that a reader corrected; `from` is the id of the correction. */
export type SavedName = OwnName & { readonly from: string; readonly addedAt: number };
/** A source whose kind a reader corrected, likewise. */
export type SavedSource = OwnSource & { readonly from: string; readonly addedAt: number };

/** A segment of the search index, whose `id` counts from 1; `print`: as `segmentPrint` of it. */
export type SavedSegment = { readonly id: number; readonly segment: Segment; readonly print: string };
/** The row that says what the index consists of. `version`: `indexVersion` of when it was made; `round` counts how often it was written. */
export type SavedIndex = {
  readonly id: 0;
  readonly version: number;
  readonly round: number;
  readonly segments: readonly number[];
};

/**
 * Everything that this browser stores about stories, in one IndexedDB database. A story is written in one transaction over
 * all stores it needs. `story` of corrections and highlights is `own/<id>` or `stories/<id>`.
 */
type Stores = DBSchema & {
  stories: { key: string; value: SavedStory };
  /** The story as it was imported and annotated; corrections are never written into it. */
  texts: { key: string; value: SavedText };
  originals: { key: string; value: SavedOriginal };
  pictures: { key: [string, string]; value: SavedPicture | OldPicture; indexes: { id: string } };
  /** Possibly written by another version: each correction is parsed when read, and left unchanged if it is unreadable. */
  corrections: { key: string; value: SavedCorrections };
  names: { key: string; value: SavedName };
  /** Since version 2. */
  sources: { key: string; value: SavedSource };
  /** Since version 3; read as corrections are. */
  highlights: { key: string; value: SavedHighlights };
  /** Since version 4; made anew from the texts if it is gone or can't be read. */
  search: { key: number; value: SavedIndex | SavedSegment };
  /** Since version 4: ids whose text was deleted or replaced, or had a part taken out, since the index was written. */
  unsearched: { key: number; value: { readonly id: string } };
};

export type Database = IDBPDatabase<Stores>;
type StoreOf<Name extends 'names' | 'sources'> = IDBPObjectStore<
  Stores,
  ('corrections' | 'names' | 'sources' | 'stories' | 'unsearched')[],
  Name,
  'readwrite'
>;
/** What a reader's corrections teach. */
export type LearntStores = { readonly names: StoreOf<'names'>; readonly sources: StoreOf<'sources'> };

/** One connection per page, opened on first use. */
let opening: Promise<Database> | undefined;
/** An older tab has been asked to close its connection, and has not yet. */
let isHeld = false;
let isOverdue = false;

/** ms until a database that doesn't open is reported. One that is known not to gets less. */
const limit = 4000;
const limitWhenOverdue = 100;
/** ms: a story with many pictures on a slow disk takes a few seconds. */
const readLimit = 15_000;

/** Rejects within five seconds if the browser has no storage, or none that answers. */
export function openDatabase(): Promise<Database> {
  opening ??= connect().catch((cause: unknown) => {
    opening = undefined;
    throw cause;
  });
  return withLimit(opening);
}

async function connect(): Promise<Database> {
  isHeld = false;
  try {
    return await openDB<Stores>('lede', 4, {
      upgrade(database, before) {
        database.createObjectStore('search', { keyPath: 'id' });
        database.createObjectStore('unsearched', { autoIncrement: true });
        if (before < 3) database.createObjectStore('highlights', { keyPath: 'story' });
        if (before < 2) database.createObjectStore('sources', { keyPath: 'label' });
        if (before >= 1) return;
        database.createObjectStore('stories', { keyPath: 'id' });
        database.createObjectStore('texts', { keyPath: 'id' });
        database.createObjectStore('originals', { keyPath: 'id' });
        database.createObjectStore('pictures', { keyPath: ['id', 'file'] }).createIndex('id', 'id');
        database.createObjectStore('corrections', { keyPath: 'story' });
        database.createObjectStore('names', { keyPath: 'name' });
      },
      blocked: () => {
        isHeld = true;
      },
      // Another tab is upgrading the database: close this connection, and reopen it on the next use.
      blocking: (_now, _next, event) => {
        (event.target as IDBDatabase).close();
        opening = undefined;
      },
      terminated: () => {
        opening = undefined;
      },
    });
  } catch (cause) {
    throw new StorageError(troubleOf(cause), cause);
  }
}

function troubleOf(cause: unknown): StorageTrouble | undefined {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  if (name === 'VersionError') return { kind: 'outdated' };
  // Without storage some browsers throw, some reject, and some have no `indexedDB` at all.
  const isOff = ['SecurityError', 'InvalidStateError', 'TypeError', 'ReferenceError', 'NotAllowedError'];
  return isOff.includes(name) ? { kind: 'blocked' } : undefined;
}

/** The connection may still come, and is used then. */
async function withLimit(connection: Promise<Database>): Promise<Database> {
  const database = await inTime(connection, isOverdue ? limitWhenOverdue : limit, () => {
    isOverdue = true;
  });
  isOverdue = false;
  return database;
}

/** What is read, or a rejection that says that the database, which did open, doesn't answer. */
export function readInTime<Value>(answer: Promise<Value>): Promise<Value> {
  return inTime(answer, readLimit);
}

async function inTime<Value>(answer: Promise<Value>, ms: number, onLate?: () => void): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      onLate?.();
      reject(new StorageError({ kind: isHeld ? 'busy' : 'silent' }, undefined));
    }, ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
