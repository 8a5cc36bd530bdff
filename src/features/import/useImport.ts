import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { ImportFile } from '#core/importers/imported.ts';
import type { TypedEdits } from '#core/importers/storyEdits.ts';
import { counted } from '#core/text/counted.ts';
import { divideInWorker } from '#data/importer/divideInWorker.ts';
import { readFiles } from '#data/importer/readFiles.ts';
import { arePictures } from './arePictures.ts';
import { type AskingNote, atFirst, type ImportState, importReducer } from './importState.ts';
import { firstTime, type ReadArticle, readArticle, type Ways } from './readArticle.ts';

export type Import = {
  readonly state: ImportState;
  readonly ask: (note?: AskingNote) => void;
  /** Imports files as an article; if a preview is shown and all files are pictures, adds them to that article. */
  readonly importFiles: (files: readonly File[]) => void;
  /** Imports the same source again together with the given picture files. */
  readonly addPictures: (files: readonly File[]) => void;
  readonly importSource: (source: readonly ImportFile[]) => void;
  /** Reads the article of the preview again, its doubled encoding decoded. */
  readonly fixEncoding: () => void;
  readonly type: (typed: TypedEdits) => void;
  /** The article of the preview with what the reader typed; undefined if it could not be read again. */
  readonly revise: () => Promise<ReadArticle | undefined>;
};

const nothingYet = { source: [], ...firstTime };

/** A single page or text: nothing to divide. */
function isOneArticle(files: readonly File[]): boolean {
  return files.length === 1 && /\.(?:html?|txt|md)$/i.test(files[0]?.name ?? '');
}

/** Runs one import at a time: starting another aborts it, as does unmounting. */
export function useImport(): Import {
  const [state, dispatch] = useReducer(importReducer, atFirst);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const restart = useCallback((): AbortSignal => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  }, []);
  const begin = useCallback(
    (name: string): AbortSignal => {
      dispatch({ type: 'began', name });
      return restart();
    },
    [restart],
  );

  const ask = useCallback((note?: AskingNote) => {
    running.current?.abort();
    dispatch({ type: 'asked', ...(note && { note }) });
  }, []);

  const work = useCallback(async (source: readonly ImportFile[], ways: Ways, signal: AbortSignal) => {
    const result = await readArticle(source, ways, {
      onStep: (step) => dispatch({ type: 'stepped', step }),
      signal,
    }).catch(() => undefined);
    if (!result || signal.aborted) return;
    if (result.ok) dispatch({ type: 'imported', article: result.value });
    else dispatch({ type: 'failed', error: result.error });
  }, []);

  const { source, ...ways } = state.phase === 'ready' ? state.article : nothingYet;
  const current = useRef({ source, ways });
  useEffect(() => {
    current.current = { source, ways };
  });
  const importSource = useCallback<Import['importSource']>(
    (given) => void work(given, firstTime, begin(given[0]?.name ?? 'nothing')),
    [work, begin],
  );
  const fixEncoding = useCallback(() => {
    const { source, ways } = current.current;
    void work(source, { ...ways, isFixed: true }, begin(source[0]?.name ?? 'nothing'));
  }, [work, begin]);

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
    (files) => void readAll(files, current.current.source, current.current.ways),
    [readAll],
  );
  const hasArticle = source.length > 0;
  const importFiles = useCallback<Import['importFiles']>(
    (files) => {
      if (hasArticle && arePictures(files)) addPictures(files);
      else readAll(files, [], firstTime);
    },
    [hasArticle, addPictures, readAll],
  );
  const type = useCallback((typed: TypedEdits) => dispatch({ type: 'typed', typed }), []);
  const revise = useCallback<Import['revise']>(async () => {
    const { source, ways } = current.current;
    const signal = restart();
    const result = await readArticle(source, ways, { signal }).catch(() => undefined);
    if (!result?.ok || signal.aborted) return undefined;
    dispatch({ type: 'revised', article: result.value });
    return result.value;
  }, [restart]);
  return { state, ask, importSource, importFiles, addPictures, fixEncoding, type, revise };
}
