import { useState } from 'react';
import type { ShelfOrder } from '#core/library/sortShelf.ts';

export type ShelfView = { readonly query: string; readonly order: ShelfOrder; readonly shown: number };

/** Rows shown at first, and added by each "Show more": one or two screenfuls. */
export const pageOfRows = 30;

/**
 * Module state, so that going Back from a story shows the same list. Not in the query cache: it notifies React
 * asynchronously, which is too late for a controlled text field.
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
