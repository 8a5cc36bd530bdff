import type { ImportFile } from '#core/importers/imported.ts';
import { trustedScript } from '../trustedScript.ts';
import workerAddress from './importer.worker.ts?worker&url';
import type { DivideAnswer, DivideRequest } from './protocol.ts';

const limitSeconds = 20;

/**
 * The articles among files, each with what belongs to it, found in a worker, as a book or an export is unpacked and parsed
 * for it. If that fails or takes too long, all files are one article, whose report lists what it didn't use. Rejects only
 * when aborted.
 */
export function divideInWorker(files: readonly ImportFile[], signal: AbortSignal): Promise<DivideAnswer> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(trustedScript(workerAddress), { type: 'module' });
    const settle = (articles: DivideAnswer) => {
      stop();
      resolve(articles);
    };
    const whole = { articles: [files], left: 0 };
    const onAbort = () => {
      stop();
      reject(signal.reason);
    };
    const timer = setTimeout(() => settle(whole), limitSeconds * 1000);
    const stop = () => {
      worker.terminate();
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    };
    signal.addEventListener('abort', onAbort);
    worker.onmessage = ({ data }: MessageEvent<DivideAnswer>) => settle(data);
    worker.onerror = () => settle(whole);
    worker.postMessage({ divide: files } satisfies DivideRequest);
  });
}
