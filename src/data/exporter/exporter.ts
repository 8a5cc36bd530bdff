import { trustedScript } from '../trustedScript.ts';
import workerAddress from './exporter.worker.ts?worker&url';
import type { ExportAnswer, ExportRequest } from './protocol.ts';

export type Exporter = {
  readonly make: (request: ExportRequest) => void;
  readonly stop: () => void;
};

/**
 * Makes files of a story in a worker, so that the page stays responsive. The worker bundles its own copy of shared code, so
 * that the page's own code doesn't grow. `onError`: the worker failed to load or crashed.
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
