import type { OwnName } from '#core/corrections/nameFrom.ts';
import type { ArticleError } from '#core/importers/articleError.ts';
import type { Imported, ImportFile } from '#core/importers/imported.ts';

/** What page and worker say to each other; both sides are in this folder. */
export type ImportRequest = {
  readonly files: readonly ImportFile[];
  readonly fixEncoding: boolean;
  /** Address of the lists of names; asked for only when the article is in their language. */
  readonly gazetteer: string;
  /** Names that the reader has corrected before. */
  readonly ownNames: readonly OwnName[];
  /** The day of the import (EDTF), which an automatic annotation names. */
  readonly at: string;
};

/** What is being done just now. */
export type ImportStep = 'opening' | 'reading' | 'names';

/**
 * What came of names and dates. `own`: the file brought its annotation; `language`: only English is read;
 * `unavailable`: the lists of names could not be fetched.
 */
export type NamesOutcome = 'marked' | 'own' | 'language' | 'unavailable';

export type ImportedArticle = Imported & { readonly names: NamesOutcome };

export type ImportMessage =
  | { readonly kind: 'step'; readonly step: ImportStep }
  | { readonly kind: 'done'; readonly imported: ImportedArticle }
  | { readonly kind: 'article'; readonly error: ArticleError }
  | { readonly kind: 'broke'; readonly detail: string };
