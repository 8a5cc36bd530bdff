/** The notes beside dates and sentences, one chunk; loaded at the reader's first input. */
export { MarginNote } from '#features/story/MarginNote.tsx';
export { TimeNote } from '#features/story/TimeNote.tsx';
