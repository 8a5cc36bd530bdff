/** The notes beside dates and sentences as one piece of code: fetched at the reader's first sign. */
export { MarginNote } from '#features/story/MarginNote.tsx';
export { TimeNote } from '#features/story/TimeNote.tsx';
