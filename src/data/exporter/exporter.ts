import { trustedScript } from '../trustedScript.ts';
import workerAddress from './exporter.worker.ts?worker&url';
import type { ExportAnswer, ExportRequest } from './protocol.ts';

export type Exporter = {
  readonly make: (request: ExportRequest) => void;
  readonly stop: () => void;
};

/**
 * Makes files of a story in a worker: a page with pictures takes a moment that the page itself should not miss, and the
 * code has its own copy of what it shares with the page, which so stays small. `onError`: the worker did not arrive or broke.
 */
export function startExporter(onFile: (file: ExportAnswer) => void, onError: () => void): Exporter {
  const worker = new Worker(trustedScript(workerAddress), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<ExportAnswer>) => onFile(data);
  worker.onerror = onError;
  return {
    make: (request) => worker.postMessage(request),
    stop: () => worker.terminate(),
  };
}
