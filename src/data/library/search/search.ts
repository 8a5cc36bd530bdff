import { base } from '../../siteAddress.ts';
import { trustedScript } from '../../trustedScript.ts';
import type { SearchMessage, SearchRequest } from './protocol.ts';
import workerAddress from './search.worker.ts?worker&url';

/** Keys of the stories whose text has the words of the query; undefined until the texts have been read. */
export type TextsFound = { readonly query: string; readonly keys: readonly string[] };

let worker: Worker | undefined;
let isReady = false;
let turn = 0;
let asked = '';
let found: TextsFound | undefined;
const listeners = new Set<() => void>();

/**
 * Reads the texts of all stories in a worker, which then stays until the page is left. Called when a reader is about
 * to search: who doesn't, doesn't pay for it.
 */
export function startSearch(): void {
  if (worker || typeof Worker !== 'function') return;
  worker = new Worker(trustedScript(workerAddress), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<SearchMessage>) => {
    if (data.kind === 'ready') {
      isReady = true;
      if (asked !== '') ask(asked); // stories may have come or gone since
    } else if (data.turn === turn) found = { query: asked, keys: data.keys };
    for (const listener of listeners) listener();
  };
  // Code that doesn't arrive leaves the titles, which need none of it.
  worker.onerror = () => {
    worker?.terminate();
    worker = undefined;
    for (const listener of listeners) listener();
  };
  const bundled = new URL(`${base}stories/search.json`, location.href).href;
  worker.postMessage({ kind: 'start', bundled } satisfies SearchRequest);
}

export function ask(query: string): void {
  asked = query;
  turn += 1;
  worker?.postMessage({ kind: 'search', query, turn } satisfies SearchRequest);
}

/** The last answer, which may be to a query of a keystroke ago. */
export function readFound(): TextsFound | undefined {
  return found;
}

export function isReadingTexts(): boolean {
  return worker !== undefined && !isReady;
}

/** The answer to what was asked last is on its way, in a few ms. */
export function isAnswering(): boolean {
  return worker !== undefined && isReady && asked !== '' && found?.query !== asked;
}

export function watchSearch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
