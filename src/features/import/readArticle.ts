import type { ImportFile } from '#core/importers/imported.ts';
import type { TypedEdits } from '#core/importers/storyEdits.ts';
import { ok, type Result } from '#core/result.ts';
import { type ImportError, importInWorker } from '#data/importer/importer.ts';
import type { ImportedArticle, ImportStep } from '#data/importer/protocol.ts';

/** An article that was read, and how it is to be read again. */
export type ReadArticle = {
  readonly imported: ImportedArticle;
  readonly source: readonly ImportFile[];
  /** Double-encoded text was decoded again at the reader's request. */
  readonly isFixed: boolean;
  /** What the reader typed in the preview, which later readings keep. */
  readonly typed: TypedEdits;
  /** The article itself says when it was published. */
  readonly hadDate: boolean;
};

/** `hadDate`: absent at the first reading. */
export type Ways = Pick<ReadArticle, 'isFixed' | 'typed'> & Partial<Pick<ReadArticle, 'hadDate'>>;

export const firstTime: Ways = { isFixed: false, typed: {} };

type Listening = { readonly onStep?: (step: ImportStep) => void; readonly signal: AbortSignal };

/** Reads an article, for the first time or again. Rejects only when aborted. */
export async function readArticle(
  source: readonly ImportFile[],
  { isFixed, typed, hadDate }: Ways,
  { onStep = () => {}, signal }: Listening,
): Promise<Result<ReadArticle, ImportError>> {
  const result = await importInWorker(source, { fixEncoding: isFixed, edits: typed, onStep, signal });
  if (!result.ok) return result;
  const imported = result.value;
  return ok({
    imported,
    source,
    isFixed,
    typed,
    hadDate: hadDate ?? imported.story.published !== undefined,
  });
}
