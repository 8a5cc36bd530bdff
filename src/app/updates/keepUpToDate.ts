import { registerWorker } from '#data/offline/registerWorker.ts';
import { whenIdle } from '#ui/whenIdle.ts';

/** Late and when idle, so that what is kept for later doesn't compete with the first view. */
whenIdle(async () => {
  const worker = await registerWorker();
  if (!worker) return;
  const follow = () => {
    if (worker.active && (worker.waiting ?? worker.installing))
      import('./followUpdate.tsx').then(({ followUpdate }) => followUpdate(worker)).catch(() => undefined);
  };
  follow();
  worker.onupdatefound = follow;
  // A tab is left open for days.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) worker.update().catch(() => undefined);
  });
});
