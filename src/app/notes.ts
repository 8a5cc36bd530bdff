import '../styles/rest.css';

/** What stands in and beside the text, the sources and the kept words: one chunk, loaded at the reader's first input. */
export { FoldedRegions } from '#features/find/FoldedRegions.tsx';
export { NotKnown } from '#features/sources/NotKnown.tsx';
export { SourcePeek } from '#features/sources/SourcePeek.tsx';
export { SourceTicks } from '#features/sources/SourceTicks.tsx';
export { ReadingPlace } from '#features/story/ReadingPlace.tsx';
export { TimeNote } from '#features/story/TimeNote.tsx';
export { LastRegions } from './LastRegions.tsx';
export { TextTools } from './TextTools.tsx';
