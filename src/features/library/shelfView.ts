import { useState } from 'react';
import type { ShelfOrder } from '#core/library/sortShelf.ts';

export type ShelfView = { readonly query: string; readonly order: ShelfOrder; readonly shown: number };

/** Rows drawn at first and at each "Show more": a screen or two on any device. */
export const pageOfRows = 30;

/**
 * Outlives the page, so that Back from a story comes to the same list at the same place. Not in the query cache, which
 * tells React a moment too late for a field that is being typed in.
 */
let view: ShelfView = { query: '', order: 'newest', shown: pageOfRows };

export function useShelfView(): readonly [ShelfView, (change: Partial<ShelfView>) => void] {
  const [current, setCurrent] = useState(view);
  const change = (changes: Partial<ShelfView>) => {
    view = { ...view, ...changes };
    setCurrent(view);
  };
  return [current, change];
}
