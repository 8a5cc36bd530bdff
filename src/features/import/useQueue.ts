import { useCallback, useEffect, useState } from 'react';
import type { ImportFile } from '#core/importers/imported.ts';
import type { Result } from '#core/result.ts';
import { type ImportError, importInWorker } from '#data/importer/importer.ts';
import type { ImportedArticle } from '#data/importer/protocol.ts';
import type { LibraryError } from '#data/library/libraryError.ts';

/** Saves an article; its id, or why it could not be saved. */
export type OnSave = (
  imported: ImportedArticle,
  source: readonly ImportFile[],
) => Promise<Result<{ readonly id: string }, LibraryError>>;

export type QueueItem =
  | { readonly kind: 'waiting' | 'reading' }
  /** `left`: not to be saved. */
  | { readonly kind: 'ready' | 'left'; readonly imported: ImportedArticle }
  | { readonly kind: 'failed'; readonly error: ImportError }
  | { readonly kind: 'saved'; readonly imported: ImportedArticle; readonly id: string };

export type ArticleQueue = {
  readonly items: readonly QueueItem[];
  readonly isSaving: boolean;
  readonly error: LibraryError | undefined;
  readonly saveAll: () => void;
  readonly leaveOut: (at: number) => void;
  readonly putBack: (at: number) => void;
};

type Articles = readonly (readonly ImportFile[])[];
type Run = { readonly articles: Articles; readonly items: readonly QueueItem[] };

/**
 * Reads several articles one after the other; a failure concerns only its own. What was read stays while the same articles are
 * given, so that going back and forward reads nothing again. Stops when the page is left.
 */
export function useQueue(articles: Articles, onSave: OnSave): ArticleQueue {
  const [run, setRun] = useState<Run>(() => begin(articles));
  const [isSaving, setIsSaving] = useState(false);
  const [error, setError] = useState<LibraryError>();
  if (run.articles !== articles) {
    setRun(begin(articles));
    setError(undefined);
  }
  // A result that comes after other articles were given is not theirs.
  const put = useCallback(
    (at: number, item: QueueItem) =>
      setRun((now) => (now.articles === articles ? { articles, items: now.items.with(at, item) } : now)),
    [articles],
  );
  useEffect(() => {
    const running = new AbortController();
    const readAll = async () => {
      for (const [at, files] of articles.entries()) {
        put(at, { kind: 'reading' });
        const { signal } = running;
        const result = await importInWorker(files, { fixEncoding: false, onStep: () => {}, signal });
        put(
          at,
          result.ok ? { kind: 'ready', imported: result.value } : { kind: 'failed', error: result.error },
        );
      }
    };
    // Rejects only when aborted.
    readAll().catch(() => {});
    return () => running.abort();
  }, [articles, put]);

  const { items } = run;
  const saveAll = async () => {
    setIsSaving(true);
    setError(undefined);
    for (const [at, item] of items.entries()) {
      if (item.kind !== 'ready') continue;
      const saved = await onSave(item.imported, articles[at] ?? []);
      if (!saved.ok) {
        setError(saved.error);
        break;
      }
      put(at, { kind: 'saved', imported: item.imported, id: saved.value.id });
    }
    setIsSaving(false);
  };
  const change = (at: number, kind: 'ready' | 'left') => {
    const item = items[at];
    if (item?.kind === 'ready' || item?.kind === 'left') put(at, { kind, imported: item.imported });
  };
  return {
    items,
    isSaving,
    error,
    saveAll,
    leaveOut: (at) => change(at, 'left'),
    putBack: (at) => change(at, 'ready'),
  };
}

function begin(articles: Articles): Run {
  return { articles, items: articles.map(() => ({ kind: 'waiting' })) };
}
