import type { ReactNode } from 'react';
import type { ShelfStory } from '#core/library/shelfStory.ts';

/** Passed in by the page, because saving a copy belongs to another feature. Draws the dialog. */
export type DrawCopy = (story: ShelfStory, onClose: () => void) => ReactNode;
