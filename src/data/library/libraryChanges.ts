/** What happened to the library, here or in another tab. `many`: a restored backup; look at all of it again. */
export type LibraryChange =
  | { readonly kind: 'kept'; readonly id: string }
  | { readonly kind: 'removed'; readonly id: string }
  | { readonly kind: 'many' };

let channel: BroadcastChannel | undefined;
const listeners = new Set<(change: LibraryChange) => void>();

/** Tells every tab and worker of this site, this one too. Call it when the change is in the database. */
export function tellChange(change: LibraryChange): void {
  for (const listener of listeners) listener(change);
  openChannel()?.postMessage(change);
}

export function watchChanges(listener: (change: LibraryChange) => void): () => void {
  openChannel();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function openChannel(): BroadcastChannel | undefined {
  if (channel || typeof BroadcastChannel !== 'function') return channel;
  channel = new BroadcastChannel('lede:library');
  channel.onmessage = ({ data }: MessageEvent<LibraryChange>) => {
    for (const listener of listeners) listener(data);
  };
  return channel;
}
