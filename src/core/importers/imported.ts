import type { PhotoId, Story } from '../story/story.ts';
import type { ArticleFormat, Dropped, Guess, PlaceFound } from './draft.ts';

/** Maximum characters: more than a long novel, which would take too long to read and display. */
export const mostCharacters = 3_000_000;

export type ImportFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When it was pasted, as EDTF; a file doesn't say when it was saved. */
  readonly pastedAt?: string | undefined;
};

/** A picture beside the article or embedded in its file, before a story names it. */
export type TypedFile = ImportFile & { readonly type: string };

export type ImportOptions = {
  /** The original address of a saved page, if given; links are resolved against it. */
  readonly address?: string | undefined;
  /** Fixes text that was encoded twice ("donâ€™t"). Otherwise it is only reported. */
  readonly fixEncoding?: boolean | undefined;
  /** A monotonic clock in ms, since core has none. Pages that exceed `limitMs` are then read by simpler rules. */
  readonly now?: (() => number) | undefined;
  readonly limitMs?: number | undefined;
};

/** A picture given with the article, by the path of its rendition in the story. */
export type PictureFile = {
  readonly file: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
};

/** A picture that the article only links to. It is never fetched; the reader can add the file. */
export type RemotePicture = { readonly photo: PhotoId; readonly address: string };

export type EncodingReport = {
  /** Its name in the Encoding Standard: `utf-8`, `windows-1252`. */
  readonly name: string;
  readonly how: 'mark' | 'declared' | 'valid' | 'guessed';
  /** Number of places where text was encoded twice, and the first of them before and after fixing. */
  readonly twice?: { readonly count: number; readonly before: string; readonly after: string } | undefined;
  /** Places where characters were lost before the file came here ("caf�"); nothing can bring them back. */
  readonly lost?: number | undefined;
};

/**
 * What became of the source. Characters are UTF-16 units without white space; `kept` and those of `dropped` add up to
 * `characters`.
 */
export type ImportReport = {
  readonly format: ArticleFormat;
  readonly encoding?: EncodingReport | undefined;
  readonly characters: number;
  readonly kept: number;
  readonly dropped: readonly Dropped[];
  readonly guessed: readonly Guess[];
  /** What the source states but the story can't, and why. Absent in reports saved by older versions. */
  readonly unusable?: readonly Guess[] | undefined;
  /** Of a page: which of its readers found the article, and how far the others agree. */
  readonly place?: PlaceFound | undefined;
  /** Files that are neither the article nor one of its pictures. */
  readonly unused: readonly string[];
};

/** An imported article as a story, not yet annotated. */
export type Imported = {
  readonly story: Story;
  readonly report: ImportReport;
  readonly pictures: readonly PictureFile[];
  readonly remote: readonly RemotePicture[];
};
