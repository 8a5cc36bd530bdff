import { keptWords } from '#core/highlights/highlight.ts';
import { WordCard } from '#features/entities/WordCard.tsx';
import { HighlightsInText } from '#features/highlights/HighlightsInText.tsx';
import { NoteDialog } from '#features/highlights/NoteDialog.tsx';
import { useKeeping } from '#features/highlights/useKeeping.ts';
import { SelectionBar } from '#features/selection/SelectionBar.tsx';
import { SourcesInText } from '#features/sources/SourcesInText.tsx';
import { MarginNote } from '#features/story/MarginNote.tsx';
import { ReadingPlace } from '#features/story/ReadingPlace.tsx';
import { ReadSentence } from '#features/story/ReadSentence.tsx';
import type { StoryTools } from './StoryTools.tsx';

type Props = {
  /** Key of the reading position; null saves none. */
  readonly place: string | null;
  readonly tools: StoryTools;
};

/** What stands in and beside the text, and comes with its code. */
export function TextTools({ place, tools }: Props) {
  const keeping = useKeeping();
  const { noting } = keeping;
  return (
    <>
      <MarginNote />
      <ReadingPlace story={place} />
      <ReadSentence />
      <SourcesInText />
      <HighlightsInText />
      <SelectionBar
        keeping={keeping}
        onMark={tools.isCorrecting ? undefined : () => tools.setIsCorrecting(true)}
      />
      {noting && (
        <div lang="en" dir="ltr">
          <NoteDialog
            words={keptWords(noting)}
            note={noting.note ?? ''}
            onSave={keeping.saveNote}
            onClose={keeping.endNote}
          />
        </div>
      )}
      <WordCard />
    </>
  );
}
