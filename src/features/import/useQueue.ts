import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportFile } from '#core/importers/imported.ts';
import { hasNewEdits, type TypedEdits } from '#core/importers/storyEdits.ts';
import type { Result } from '#core/result.ts';
import type { ImportError } from '#data/importer/importer.ts';
import type { ImportedArticle } from '#data/importer/protocol.ts';
import { readFiles } from '#data/importer/readFiles.ts';
import type { LibraryError } from '#data/library/libraryError.ts';
import { firstTime, type ReadArticle, readArticle, type Ways } from './readArticle.ts';

/** Saves an article; its id, or why it could not be saved. */
export type OnSave = (
  imported: ImportedArticle,
  source: readonly ImportFile[],
) => Promise<Result<{ readonly id: string }, LibraryError>>;

export type ReadyItem = {
  /** `left`: not to be saved. */
  readonly kind: 'ready' | 'left';
  readonly article: ReadArticle;
  /** It is being read again, with what was changed. */
  readonly isReading?: boolean;
  /** Why it could not be read again. */
  readonly error?: ImportError;
};

export type QueueItem =
  | { readonly kind: 'waiting' | 'reading' }
  | ReadyItem
  | { readonly kind: 'failed'; readonly error: ImportError }
  | { readonly kind: 'saved'; readonly article: ReadArticle; readonly id: string };

export type ArticleQueue = {
  readonly items: readonly QueueItem[];
  readonly isSaving: boolean;
  readonly error: LibraryError | undefined;
  readonly saveAll: () => void;
  readonly leaveOut: (at: number) => void;
  readonly putBack: (at: number) => void;
  readonly type: (at: number, typed: TypedEdits) => void;
  readonly fixEncoding: (at: number) => void;
  readonly addPictures: (at: number, files: readonly File[]) => void;
};

type Articles = readonly (readonly ImportFile[])[];
type Run = { readonly articles: Articles; readonly items: readonly QueueItem[] };

/**
 * Reads several articles one after the other; a failure concerns only its own. What was read and typed stays while the same
 * articles are given, so that going back and forward reads nothing again. Stops when the page is left.
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
  const change = useCallback(
    (at: number, to: (item: QueueItem) => QueueItem) =>
      setRun((now) => {
        const item = now.items[at];
        return now.articles === articles && item ? { articles, items: now.items.with(at, to(item)) } : now;
      }),
    [articles],
  );
  const running = useRef(new AbortController());
  useEffect(() => {
    running.current = new AbortController();
    const { signal } = running.current;
    const readAll = async () => {
      for (const [at, files] of articles.entries()) {
        change(at, () => ({ kind: 'reading' }));
        const result = await readArticle(files, firstTime, { signal });
        change(at, () =>
          result.ok ? { kind: 'ready', article: result.value } : { kind: 'failed', error: result.error },
        );
      }
    };
    // Rejects only when aborted.
    readAll().catch(() => {});
    return () => running.current.abort();
  }, [articles, change]);

  const changeReady = (at: number, changes: Partial<ReadyItem>) =>
    change(at, (item) => (isReady(item) ? { ...item, ...changes } : item));
  /** What is typed meanwhile stays typed. The article read again, or undefined if it could not be. */
  const readAgain = async (at: number, source: readonly ImportFile[], ways: Ways) => {
    const { signal } = running.current;
    changeReady(at, { isReading: true });
    const result = await readArticle(source, ways, { signal }).catch(() => undefined);
    if (!result) return undefined;
    change(at, (item) => {
      if (!isReady(item)) return item;
      const { kind, article } = item;
      return result.ok
        ? { kind, article: { ...result.value, typed: article.typed } }
        : { kind, article, error: result.error };
    });
    return result.ok ? result.value : undefined;
  };

  const { items } = run;
  const saveAll = async () => {
    setIsSaving(true);
    setError(undefined);
    for (const [at, item] of items.entries()) {
      if (item.kind !== 'ready') continue;
      const { imported, source, typed } = item.article;
      const article = hasNewEdits(imported.story, typed)
        ? await readAgain(at, source, item.article)
        : item.article;
      if (!article) continue;
      const saved = await onSave(article.imported, source);
      if (!saved.ok) {
        setError(saved.error);
        break;
      }
      change(at, () => ({ kind: 'saved', article, id: saved.value.id }));
    }
    setIsSaving(false);
  };
  const articleAt = (at: number) => {
    const item = items[at];
    return item && isReady(item) && !item.isReading ? item.article : undefined;
  };
  return {
    items,
    isSaving,
    error,
    saveAll,
    leaveOut: (at) => changeReady(at, { kind: 'left' }),
    putBack: (at) => changeReady(at, { kind: 'ready' }),
    type: (at, typed) =>
      change(at, (item) => (isReady(item) ? { ...item, article: { ...item.article, typed } } : item)),
    fixEncoding: (at) => {
      const article = articleAt(at);
      if (article) readAgain(at, article.source, { ...article, isFixed: true });
    },
    addPictures: async (at, files) => {
      const article = articleAt(at);
      if (!article) return;
      const read = await readFiles(files);
      if (read.ok) readAgain(at, [...article.source, ...read.value], article);
      else changeReady(at, { error: read.error });
    },
  };
}

function isReady(item: QueueItem): item is ReadyItem {
  return item.kind === 'ready' || item.kind === 'left';
}

function begin(articles: Articles): Run {
  return { articles, items: articles.map(() => ({ kind: 'waiting' })) };
}
