import type { ReactNode } from 'react';
import type { ShelfStory } from '#core/library/shelfStory.ts';

/** Pictures are another feature's matter: the page says how they are drawn. */
export type DrawPicture = (story: ShelfStory, place: 'lead' | 'row') => ReactNode;
