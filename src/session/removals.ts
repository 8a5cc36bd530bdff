import { useEffect } from 'react';
import type { BlockId, PhotoId } from '#core/story/story.ts';

/** What a reader asks to take out of this copy. */
export type Removed = { readonly blocks: readonly BlockId[] } | { readonly photo: PhotoId };

const listeners = new Set<(removed: Removed) => void>();

/** From any part of the page; nothing happens where nobody listens, as in a story of the site. */
export function askToRemove(removed: Removed): void {
  for (const listener of listeners) listener(removed);
}

export function useRemovals(listener: (removed: Removed) => void): void {
  useEffect(() => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, [listener]);
}
