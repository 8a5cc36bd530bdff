import type { PhotoId, Story } from '../story/story.ts';
import type { ArticleFormat, Dropped, Guess } from './draft.ts';

/** More than a long novel has: what is longer is no article, and would take too long to read and to show. */
export const mostCharacters = 3_000_000;

export type ImportFile = { readonly name: string; readonly bytes: Uint8Array };

/** A picture beside the article or inside its file, before the story names it. */
export type TypedFile = ImportFile & { readonly type: string };

export type ImportOptions = {
  /** Where a saved page came from, if the reader says so; links in it are resolved against this. */
  readonly address?: string | undefined;
  /** Put text right that was encoded twice ("donâ€™t"). Without it such text is only reported. */
  readonly fixEncoding?: boolean | undefined;
  /** Milliseconds of any steady clock; core has none. With it slow pages are read more simply after `limitMs`. */
  readonly now?: (() => number) | undefined;
  readonly limitMs?: number | undefined;
};

/** A picture that came along with the article, under the path that its rendition in the story names. */
export type PictureFile = {
  readonly file: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
};

/** A picture that the article only points to. Nobody has asked for it; the reader decides. */
export type RemotePicture = { readonly photo: PhotoId; readonly address: string };

export type EncodingReport = {
  /** Its name as in the Encoding Standard: `utf-8`, `windows-1252`. */
  readonly name: string;
  readonly how: 'mark' | 'declared' | 'valid' | 'guessed';
  /** Places where text was encoded twice, with the first of them before and after mending. */
  readonly twice?: { readonly count: number; readonly before: string; readonly after: string } | undefined;
};

/**
 * What became of the source. Characters are UTF-16 code units, white space not counted;
 * `kept` and those of `dropped` make up `characters`.
 */
export type ImportReport = {
  readonly format: ArticleFormat;
  readonly encoding?: EncodingReport | undefined;
  readonly characters: number;
  readonly kept: number;
  readonly dropped: readonly Dropped[];
  readonly guessed: readonly Guess[];
  /** Files given along that are neither the article nor a picture of it. */
  readonly unused: readonly string[];
};

/** An article as a story of ours, with no names, times or events marked yet. */
export type Imported = {
  readonly story: Story;
  readonly report: ImportReport;
  readonly pictures: readonly PictureFile[];
  readonly remote: readonly RemotePicture[];
};
