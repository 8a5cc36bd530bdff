import { vi } from 'vitest';

/** In place of the browser's workers: what they are asked, and what they answer when a test has them answer. */
export function fakeWorkers() {
  const workers: FakeWorker[] = [];
  class FakeWorker {
    onmessage: ((event: { readonly data: unknown }) => void) | null = null;
    onerror: ((event: { readonly message: string }) => void) | null = null;
    readonly asked: unknown[] = [];
    isGone = false;
    constructor() {
      workers.push(this);
    }
    postMessage(request: unknown) {
      this.asked.push(request);
    }
    terminate() {
      this.isGone = true;
    }
    answer(data: unknown) {
      if (!this.isGone) this.onmessage?.({ data });
    }
    fail(message: string) {
      if (!this.isGone) this.onerror?.({ message });
    }
  }
  vi.stubGlobal('Worker', FakeWorker);
  return {
    all: () => workers,
    last: () => {
      const worker = workers.at(-1);
      if (!worker) throw new Error('no worker was started');
      return worker;
    },
  };
}
