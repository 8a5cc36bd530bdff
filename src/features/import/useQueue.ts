import { useEffect, useState } from 'react';
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
  | { readonly kind: 'ready'; readonly imported: ImportedArticle }
  | { readonly kind: 'failed'; readonly error: ImportError }
  | { readonly kind: 'saved'; readonly imported: ImportedArticle; readonly id: string };

/** Reads several articles one after the other; a failure concerns only its own. Stops when the page is left. */
export function useQueue(articles: readonly (readonly ImportFile[])[], onSave: OnSave) {
  const [items, setItems] = useState<readonly QueueItem[]>(() => articles.map(() => ({ kind: 'waiting' })));
  const [isSaving, setIsSaving] = useState(false);
  const [error, setError] = useState<LibraryError>();
  useEffect(() => {
    const running = new AbortController();
    const put = (at: number, item: QueueItem) => setItems((all) => all.with(at, item));
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
  }, [articles]);

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
      const { id } = saved.value;
      setItems((all) => all.with(at, { kind: 'saved', imported: item.imported, id }));
    }
    setIsSaving(false);
  };
  return { items, isSaving, error, saveAll };
}
