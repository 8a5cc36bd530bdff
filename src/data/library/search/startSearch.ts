import { trustedScript } from '../../trustedScript.ts';
import type { Excerpts, SearchMessage, SearchRequest } from './protocol.ts';
import workerAddress from './search.worker.ts?worker&url';

export type SearchIndex = {
  /** Keys of the stories whose text matches. */
  readonly find: (query: string) => Promise<readonly string[]>;
  /** Where the words stand in these stories. */
  readonly excerpts: (query: string, keys: readonly string[]) => Promise<Excerpts>;
};

type Answer = Exclude<SearchMessage, { kind: 'ready' }>;
type Asked = {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (cause: Error) => void;
};

/**
 * Resolves when the worker has indexed the texts; rejects if its code can't be loaded. `bundled`: address of the texts of
 * bundled stories. `onChanged`: called when a story was saved or removed, here or in another tab, so that answers may have
 * changed.
 */
export function startSearch(bundled: string, onChanged: () => void): Promise<SearchIndex> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(trustedScript(workerAddress), { type: 'module' });
    const asked = new Map<number, Asked>();
    let turn = 0;
    let isReady = false;
    let broken: Error | undefined;
    const say = (request: SearchRequest) => worker.postMessage(request);
    const ask = (question: (turn: number) => SearchRequest) =>
      new Promise<Answer>((resolve, reject) => {
        if (broken) return reject(broken);
        turn += 1;
        asked.set(turn, { resolve, reject });
        say(question(turn));
      });
    const index: SearchIndex = {
      find: async (query) => {
        const answer = await ask((turn) => ({ kind: 'search', query, turn }));
        return answer.kind === 'found' && answer.keys !== '' ? answer.keys.split('\n') : [];
      },
      excerpts: async (query, keys) => {
        const answer = await ask((turn) => ({ kind: 'excerpts', query, keys, turn }));
        return answer.kind === 'excerpts' ? answer.excerpts : [];
      },
    };

    worker.onmessage = ({ data }: MessageEvent<SearchMessage>) => {
      if (data.kind !== 'ready') {
        asked.get(data.turn)?.resolve(data);
        asked.delete(data.turn);
      } else if (isReady) onChanged();
      else {
        isReady = true;
        resolve(index);
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
