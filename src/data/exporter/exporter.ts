import { trustedScript } from '../trustedScript.ts';
import workerAddress from './exporter.worker.ts?worker&url';
import type { ExportAnswer, ExportRequest } from './protocol.ts';

export type Exporter = {
  readonly make: (request: ExportRequest) => void;
  readonly stop: () => void;
};

/** A file of a long story with many pictures takes a few. */
const limitSeconds = 30;

/**
 * Makes files of a story in a worker, so that the page stays responsive. The worker bundles its own copy of shared code, so
 * that the page's own code doesn't grow. `onError`: the worker failed to load or crashed, or a file took too long.
 */
export function startExporter(
  onFile: (file: ExportAnswer) => void,
  onError: (why: 'missing' | 'late') => void,
): Exporter {
  const worker = new Worker(trustedScript(workerAddress), { type: 'module' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting = 0;
  const stop = () => {
    clearTimeout(timer);
    worker.terminate();
  };
  const fail = (why: 'missing' | 'late') => {
    stop();
    onError(why);
  };
  /** The worker makes one file after the other, so the time begins anew with each. */
  const watch = () => {
    clearTimeout(timer);
    if (waiting > 0) timer = setTimeout(fail, limitSeconds * 1000, 'late');
  };
  worker.onmessage = ({ data }: MessageEvent<ExportAnswer>) => {
    waiting -= 1;
    watch();
    onFile(data);
  };
  worker.onerror = () => fail('missing');
  return {
    make: (request) => {
      waiting += 1;
      if (waiting === 1) watch();
      worker.postMessage(request);
    },
    stop,
  };
}
