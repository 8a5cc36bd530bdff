import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { ImportFile } from '#core/importers/imported.ts';
import type { StoryEdits } from '#core/importers/storyEdits.ts';
import { counted } from '#core/text/counted.ts';
import { divideInWorker } from '#data/importer/divideInWorker.ts';
import { importInWorker } from '#data/importer/importer.ts';
import type { ImportedArticle, ImportStep } from '#data/importer/protocol.ts';
import { readFiles } from '#data/importer/readFiles.ts';
import { type AskingNote, atFirst, type ImportState, importReducer } from './importState.ts';

export type Import = {
  readonly state: ImportState;
  readonly ask: (note?: AskingNote) => void;
  /** Imports files as an article; if a preview is shown and all files are pictures, adds them to that article. */
  readonly importFiles: (files: readonly File[]) => void;
  /** Imports the same source again together with the given picture files. */
  readonly addPictures: (files: readonly File[]) => void;
  readonly importSource: (source: readonly ImportFile[], options?: { readonly fixEncoding: boolean }) => void;
  /** The article of the preview with what the reader typed; undefined if it could not be read again. */
  readonly revise: (edits: StoryEdits) => Promise<ImportedArticle | undefined>;
};

/** `edits`: undefined for a new article. */
type Ways = { readonly fixEncoding: boolean; readonly edits: StoryEdits | undefined };

const nothingYet = { source: [], isFixed: false, edits: undefined };

/** A single page or text: nothing to divide. */
function isOneArticle(files: readonly File[]): boolean {
  return files.length === 1 && /\.(?:html?|txt|md)$/i.test(files[0]?.name ?? '');
}

/** Runs one import at a time: starting another aborts it, as does unmounting. */
export function useImport(): Import {
  const [state, dispatch] = useReducer(importReducer, atFirst);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const begin = useCallback((name: string): AbortSignal => {
    running.current?.abort();
    running.current = new AbortController();
    dispatch({ type: 'began', name });
    return running.current.signal;
  }, []);

  const ask = useCallback((note?: AskingNote) => {
    running.current?.abort();
    dispatch({ type: 'asked', ...(note && { note }) });
  }, []);

  const work = useCallback(
    async (source: readonly ImportFile[], { fixEncoding, edits }: Ways, signal: AbortSignal) => {
      const onStep = (step: ImportStep) => dispatch({ type: 'stepped', step });
      const result = await importInWorker(source, { fixEncoding, edits, onStep, signal }).catch(
        () => undefined,
      );
      if (!result || signal.aborted) return;
      if (result.ok)
        dispatch({ type: 'imported', imported: result.value, source, isFixed: fixEncoding, edits });
      else dispatch({ type: 'failed', error: result.error });
    },
    [],
  );

  const { source, isFixed, edits } = state.phase === 'ready' ? state : nothingYet;
  const importSource = useCallback<Import['importSource']>(
    (source, options) =>
      void work(
        source,
        { fixEncoding: options?.fixEncoding ?? false, edits: options && edits },
        begin(source[0]?.name ?? 'nothing'),
      ),
    [work, begin, edits],
  );

  const readAll = useCallback(
    async (files: readonly File[], source: readonly ImportFile[], ways: Ways) => {
      const signal = begin(files.length === 1 ? (files[0]?.name ?? '') : counted(files.length, 'file'));
      const read = await readFiles(files);
      if (signal.aborted) return;
      if (!read.ok) return dispatch({ type: 'failed', error: read.error });
      const all = [...source, ...read.value];
      const isOne = source.length > 0 || isOneArticle(files);
      const divided = isOne
        ? { articles: [all], left: 0 }
        : await divideInWorker(all, signal).catch(() => undefined);
      if (!divided || signal.aborted) return;
      const { articles, left } = divided;
      if (articles.length + left > 1) dispatch({ type: 'queued', articles, left });
      else await work(articles[0] ?? all, ways, signal);
    },
    [work, begin],
  );
  const addPictures = useCallback<Import['addPictures']>(
    (files) => void readAll(files, source, { fixEncoding: isFixed, edits }),
    [readAll, source, isFixed, edits],
  );
  const hasArticle = source.length > 0;
  const importFiles = useCallback<Import['importFiles']>(
    (files) => {
      if (hasArticle && files.every(({ type }) => type.startsWith('image/'))) addPictures(files);
      else readAll(files, [], { fixEncoding: false, edits: undefined });
    },
    [hasArticle, addPictures, readAll],
  );
  const revise = useCallback<Import['revise']>(
    async (typed) => {
      running.current?.abort();
      running.current = new AbortController();
      const { signal } = running.current;
      const result = await importInWorker(source, {
        fixEncoding: isFixed,
        edits: typed,
        onStep: () => {},
        signal,
      }).catch(() => undefined);
      if (!result?.ok || signal.aborted) return undefined;
      dispatch({ type: 'revised', imported: result.value, edits: typed });
      return result.value;
    },
    [source, isFixed],
  );
  return { state, ask, importSource, importFiles, addPictures, revise };
}
