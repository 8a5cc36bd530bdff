import type { OwnName } from '#core/corrections/nameFrom.ts';
import type { OwnSource } from '#core/corrections/sourceFrom.ts';
import type { ArticleError } from '#core/importers/articleError.ts';
import type { Imported, ImportFile } from '#core/importers/imported.ts';
import type { Articles } from '#core/importers/splitFile.ts';
import type { TypedEdits } from '#core/importers/storyEdits.ts';
import type { Story } from '#core/story/story.ts';

/** Messages between page and worker, which are both in this folder. */
export type ImportRequest = {
  readonly files: readonly ImportFile[];
  readonly fixEncoding: boolean;
  /** What the reader typed in the preview; applied before names and dates are found. */
  readonly edits?: TypedEdits | undefined;
  /** Address of the gazetteer; fetched only for articles in its language. */
  readonly gazetteer: string;
  /** Names that the reader has corrected before. */
  readonly ownNames: readonly OwnName[];
  /** Sources whose kinds the reader has corrected before. */
  readonly ownSources: readonly OwnSource[];
  /** The day of the import (EDTF), for the record of an automatic annotation. */
  readonly at: string;
};

/** Asks for the articles among files; their contents may have to be unpacked and parsed. */
export type DivideRequest = { readonly divide: readonly ImportFile[] };
export type DivideAnswer = Articles;

/** The step in progress. */
export type ImportStep = 'opening' | 'reading' | 'names';

/**
 * The result of the annotation. `own`: the file had its own; `language`: only English is supported; `unavailable`: the
 * gazetteer could not be fetched; `late`: annotating took too long.
 */
export type NamesOutcome = 'marked' | 'own' | 'language' | 'unavailable' | 'late';

export type ImportedArticle = Imported & { readonly names: NamesOutcome };

export type ImportMessage =
  | { readonly kind: 'step'; readonly step: ImportStep }
  /** The article has been read; its names follow, if they can be found in time. */
  | { readonly kind: 'read'; readonly imported: Imported }
  | { readonly kind: 'named'; readonly story: Story; readonly names: NamesOutcome }
  | { readonly kind: 'article'; readonly error: ArticleError }
  | { readonly kind: 'broke'; readonly detail: string };
