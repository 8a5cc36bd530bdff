import type { ArticleError } from '#core/importers/articleError.ts';
import type { Imported, ImportFile } from '#core/importers/imported.ts';
import type { TypedEdits } from '#core/importers/storyEdits.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { readOwnNames, readOwnSources, usesOwnNames } from '../corrections/ownNames.ts';
import { base } from '../siteAddress.ts';
import { trustedScript } from '../trustedScript.ts';
import workerAddress from './importer.worker.ts?worker&url';
import type { ImportedArticle, ImportMessage, ImportRequest, ImportStep } from './protocol.ts';

/** Why an import gave no story. `missing`: the code of the worker failed to load. */
export type ImportError =
  | { readonly kind: 'article'; readonly error: ArticleError }
  | { readonly kind: 'unreadable'; readonly name: string }
  | { readonly kind: 'tooLong'; readonly seconds: number }
  | { readonly kind: 'broke'; readonly detail: string }
  | { readonly kind: 'missing' };

type Options = {
  readonly fixEncoding: boolean;
  readonly edits?: TypedEdits | undefined;
  readonly onStep: (step: ImportStep) => void;
  /** Terminates the worker at once; the result is discarded. */
  readonly signal: AbortSignal;
};

/** Each step has its own time. Ordinary articles take a second; anything over this limit would hardly ever finish. */
const limitSeconds = 20;
/** For the names, without which an article can be read as well. */
const namesSeconds = 12;
/** ms to wait for the reader's own names and sources: the browser's storage may not answer. */
const ownNamesLimit = 1500;

/**
 * Imports an article in a worker, which is terminated afterwards. If its names can't be found in time, it comes without. Rejects
 * only when aborted.
 */
export function importInWorker(
  files: readonly ImportFile[],
  { fixEncoding, edits, onStep, signal }: Options,
): Promise<Result<ImportedArticle, ImportError>> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(trustedScript(workerAddress), { type: 'module' });
    const settle = (result: Result<ImportedArticle, ImportError>) => {
      stop();
      resolve(result);
    };
    const onAbort = () => {
      stop();
      reject(signal.reason);
    };
    const stop = () => {
      worker.terminate();
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const allow = (seconds: number, onLate: () => void) => {
      clearTimeout(timer);
      timer = setTimeout(onLate, seconds * 1000);
    };
    signal.addEventListener('abort', onAbort);
    let hasAnswered = false;
    let read: Imported | undefined;
    const withoutNames = (imported: Imported) => settle(ok({ ...imported, names: 'late' }));
    worker.onmessage = ({ data }: MessageEvent<ImportMessage>) => {
      hasAnswered = true;
      if (data.kind === 'step') onStep(data.step);
      else if (data.kind === 'read') {
        const { imported } = data;
        read = imported;
        allow(namesSeconds, () => withoutNames(imported));
      } else if (data.kind !== 'named') settle(read ? ok({ ...read, names: 'late' }) : fail(data));
      else if (read) settle(ok({ ...read, story: data.story, names: data.names }));
    };
    worker.onerror = ({ message }) => {
      if (read) withoutNames(read);
      else settle(fail(hasAnswered ? { kind: 'broke', detail: message } : { kind: 'missing' }));
    };
    wantedLists().then((lists) => {
      if (signal.aborted) return;
      allow(limitSeconds, () => settle(fail({ kind: 'tooLong', seconds: limitSeconds })));
      worker.postMessage({
        files,
        fixEncoding,
        edits,
        gazetteer: new URL(`${base}gazetteer-en.txt`, location.href).href,
        ...lists,
        at: today(),
      } satisfies ImportRequest);
    });
  });
}

type OwnLists = Pick<ImportRequest, 'ownNames' | 'ownSources'>;

async function wantedLists(): Promise<OwnLists> {
  const none: OwnLists = { ownNames: [], ownSources: [] };
  if (!usesOwnNames()) return none;
  const late = new Promise<OwnLists>((resolve) => setTimeout(resolve, ownNamesLimit, none));
  const lists = Promise.all([readOwnNames(), readOwnSources()]).then(([ownNames, ownSources]) => ({
    ownNames,
    ownSources,
  }));
  return Promise.race([lists, late]);
}

/** The current day in the reader's time zone. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
