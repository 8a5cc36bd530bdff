import type { ReactNode } from 'react';
import type { ShelfStory } from '#core/library/shelfStory.ts';

/** Passed in by the page, because pictures belong to another feature. */
export type DrawPicture = (story: ShelfStory, place: 'lead' | 'row') => ReactNode;
