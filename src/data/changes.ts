/** A change in the browser's database that other tabs and the search worker have to know about. */
export type Change =
  | { readonly kind: 'storySaved'; readonly id: string }
  | { readonly kind: 'storyRemoved'; readonly id: string }
  /** Its tags, or whether it is archived or read. */
  | { readonly kind: 'storyShelved'; readonly id: string }
  /** Anything may have changed. */
  | { readonly kind: 'backupRestored' }
  /** `isOtherText`: a part of an own copy was removed or restored. */
  | { readonly kind: 'corrected'; readonly story: string; readonly isOtherText?: true }
  | { readonly kind: 'highlighted'; readonly story: string }
  /** One of the reader's own names or sources. */
  | { readonly kind: 'nameForgotten' };

/** One channel per tab or worker, opened on first use; a channel doesn't receive its own messages. */
let channel: BroadcastChannel | undefined;

function openChannel(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === 'function') channel ??= new BroadcastChannel('lede');
  return channel;
}

/** To be called when the change has been committed. */
export function announce(change: Change): void {
  openChannel()?.postMessage(change);
}

/** Subscribes to changes made in other tabs; returns a function that unsubscribes. */
export function onChange(listener: (change: Change) => void): () => void {
  const opened = openChannel();
  const listen = ({ data }: MessageEvent<Change>) => listener(data);
  opened?.addEventListener('message', listen);
  return () => opened?.removeEventListener('message', listen);
}
