import { trustedScript } from '../../trustedScript.ts';
import type { SearchMessage, SearchRequest } from './protocol.ts';
import workerAddress from './search.worker.ts?worker&url';

export type SearchIndex = { readonly find: (query: string) => Promise<readonly string[]> };

type Asked = {
  readonly resolve: (keys: readonly string[]) => void;
  readonly reject: (cause: Error) => void;
};

/**
 * Resolves when the worker has indexed the texts; rejects if its code can't be loaded. `bundled`: address of the texts of
 * bundled stories. `onReadAgain`: called after a backup was restored, when answers may have changed.
 */
export function startSearch(bundled: string, onReadAgain: () => void): Promise<SearchIndex> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(trustedScript(workerAddress), { type: 'module' });
    const asked = new Map<number, Asked>();
    let turn = 0;
    let isReady = false;
    let broken: Error | undefined;
    const say = (request: SearchRequest) => worker.postMessage(request);
    const find: SearchIndex['find'] = (query) =>
      new Promise((resolve, reject) => {
        if (broken) return reject(broken);
        turn += 1;
        asked.set(turn, { resolve, reject });
        say({ kind: 'search', query, turn });
      });

    worker.onmessage = ({ data }: MessageEvent<SearchMessage>) => {
      if (data.kind === 'found') {
        asked.get(data.turn)?.resolve(data.keys);
        asked.delete(data.turn);
      } else if (isReady) onReadAgain();
      else {
        isReady = true;
        resolve({ find });
      }
    };
    worker.onerror = ({ message }) => {
      worker.terminate();
      broken = new Error(`search worker: ${message}`);
      reject(broken);
      for (const one of asked.values()) one.reject(broken);
    };
    say({ kind: 'start', bundled });
  });
}
