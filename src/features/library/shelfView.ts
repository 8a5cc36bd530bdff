import { useState } from 'react';
import type { ShelfFilter } from '#core/library/shelved.ts';
import type { ShelfOrder } from '#core/library/sortShelf.ts';

export type ShelfView = ShelfFilter & {
  readonly query: string;
  readonly order: ShelfOrder;
  readonly shown: number;
};
export type ChangeView = (change: Partial<ShelfView>) => void;

/** Rows shown at first, and added by each "Show more": one or two screenfuls. */
export const pageOfRows = 20;

/**
 * Module state, so that going Back from a story shows the same list. Not in the query cache: it notifies React
 * asynchronously, which is too late for a controlled text field.
 */
let view: ShelfView = { query: '', order: 'newest', shown: pageOfRows, view: 'all', tag: undefined };

export function useShelfView(): readonly [ShelfView, ChangeView] {
  const [current, setCurrent] = useState(view);
  const change: ChangeView = (changes) => {
    view = { ...view, ...changes };
    setCurrent(view);
  };
  return [current, change];
}
