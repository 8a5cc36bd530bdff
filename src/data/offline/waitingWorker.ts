import type { WorkerWord } from './words.ts';

/** ms: a worker that is stopped has to start first. */
const answerLimit = 5000;
/** ms until the page is loaded again even if the new worker doesn't say that it has taken over. */
const takeOverLimit = 3000;

/** A newer worker that has all its files and waits; undefined if it did not get them. */
export function untilWaiting({
  waiting,
  installing,
}: ServiceWorkerRegistration): Promise<ServiceWorker | undefined> {
  if (waiting || !installing) return Promise.resolve(waiting ?? undefined);
  return new Promise((resolve) => {
    installing.addEventListener('statechange', () => {
      if (installing.state === 'installed') resolve(installing);
      else if (installing.state === 'redundant') resolve(undefined);
    });
  });
}

/**
 * A worker of the page's own build takes over if no page of another is open; the answer is whether the worker is of another build,
 * so that the page is older.
 */
export async function isOfAnotherBuild(waiting: ServiceWorker): Promise<boolean> {
  const here = document.querySelector<HTMLElement>('[data-build]')?.dataset.build;
  const there = await buildOf(waiting);
  if (there === undefined) return false;
  if (there === here) say(waiting, 'takeOverIfAlone');
  return there !== here;
}

/** Only the reader's word makes a page change to another build. */
export function reloadWithUpdate({ waiting }: ServiceWorkerRegistration): void {
  const reload = () => location.reload();
  // Another tab has done it already.
  if (!waiting) {
    reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  setTimeout(reload, takeOverLimit);
  say(waiting, 'takeOver');
}

function say(worker: ServiceWorker, word: WorkerWord, ports: Transferable[] = []): void {
  worker.postMessage(word, ports);
}

function buildOf(worker: ServiceWorker): Promise<string | undefined> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, answerLimit, undefined);
    port1.onmessage = ({ data }: MessageEvent<string>) => {
      clearTimeout(timer);
      resolve(data);
    };
    say(worker, 'whichBuild', [port2]);
  });
}
