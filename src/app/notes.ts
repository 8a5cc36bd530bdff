import '../styles/rest.css';

/** What stands beside dates and sentences, and the sources: one chunk, loaded at the reader's first input. */
export { WordCard } from '#features/entities/WordCard.tsx';
export { FoldedRegions } from '#features/find/FoldedRegions.tsx';
export { SelectionBar } from '#features/selection/SelectionBar.tsx';
export { NotKnown } from '#features/sources/NotKnown.tsx';
export { SourcePeek } from '#features/sources/SourcePeek.tsx';
export { SourcesInText } from '#features/sources/SourcesInText.tsx';
export { SourcesRegion } from '#features/sources/SourcesRegion.tsx';
export { SourceTicks } from '#features/sources/SourceTicks.tsx';
export { MarginNote } from '#features/story/MarginNote.tsx';
export { ReadingPlace } from '#features/story/ReadingPlace.tsx';
export { ReadSentence } from '#features/story/ReadSentence.tsx';
export { TimeNote } from '#features/story/TimeNote.tsx';
