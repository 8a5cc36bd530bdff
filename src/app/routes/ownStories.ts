/** The pages of a reader's own stories, one chunk: they share nearly all their code. */

export { ShelfCopy } from '../ShelfCopy.tsx';
export { OwnStoryRoute, ownStoryLoader } from './OwnStoryRoute.tsx';
export { UnsavedStoryRoute, unsavedStoryLoader } from './UnsavedStoryRoute.tsx';
