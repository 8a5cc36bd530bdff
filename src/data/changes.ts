/** A change in the browser's database that other tabs, and the worker that searches, have to know of. */
export type Change =
  | { readonly kind: 'storySaved'; readonly id: string }
  | { readonly kind: 'storyRemoved'; readonly id: string }
  /** Anything may be different. */
  | { readonly kind: 'backupRestored' }
  | { readonly kind: 'corrected'; readonly story: string }
  | { readonly kind: 'nameForgotten' };

/** One for each tab or worker, opened when first used: a channel doesn't get its own messages back. */
let channel: BroadcastChannel | undefined;

function openChannel(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === 'function') channel ??= new BroadcastChannel('lede');
  return channel;
}

/** Call it when the change is in the database. */
export function announce(change: Change): void {
  openChannel()?.postMessage(change);
}

/** Calls at changes made in other tabs; returns how to stop. */
export function onChange(listener: (change: Change) => void): () => void {
  const opened = openChannel();
  const listen = ({ data }: MessageEvent<Change>) => listener(data);
  opened?.addEventListener('message', listen);
  return () => opened?.removeEventListener('message', listen);
}
