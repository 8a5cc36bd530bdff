import { Suspense, useReducer } from 'react';
import type { Unplaced } from '#core/corrections/applyCorrections.ts';
import { keptWords } from '#core/highlights/highlight.ts';
import { WordCard } from '#features/entities/WordCard.tsx';
import { HighlightsInText } from '#features/highlights/HighlightsInText.tsx';
import { NoteDialog } from '#features/highlights/NoteDialog.tsx';
import { useKeeping } from '#features/highlights/useKeeping.ts';
import { usePrintedPage } from '#features/print/usePrintedPage.ts';
import { SelectionBar } from '#features/selection/SelectionBar.tsx';
import { SourcesInText } from '#features/sources/SourcesInText.tsx';
import { MarginNote } from '#features/story/MarginNote.tsx';
import { ReadSentence } from '#features/story/ReadSentence.tsx';
import { latePart } from '#session/latePart.tsx';
import { type Removed, useRemovals } from '#session/removals.ts';
import { useStory } from '#session/useSession.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import type { StoryTools } from './StoryTools.tsx';

const Removing = latePart(async () => (await import('./corrections.ts')).Removing);

type Props = {
  readonly tools: StoryTools;
  readonly unplaced: readonly Unplaced[];
};

/** What stands in and beside the text, and comes with its code. */
export function TextTools({ tools, unplaced }: Props) {
  const keeping = useKeeping();
  usePrintedPage();
  const { original, storyKey } = useStory();
  const [removals, remove] = useReducer(addRemoval, []);
  useRemovals(remove);
  const isOwn = !storyKey?.startsWith('stories/');
  const { noting } = keeping;
  return (
    <>
      <MarginNote />
      <ReadSentence />
      <SourcesInText />
      <HighlightsInText />
      <SelectionBar
        keeping={keeping}
        onMark={tools.isCorrecting ? undefined : () => tools.setIsCorrecting(true)}
        onRemove={isOwn ? (blocks) => remove({ blocks }) : undefined}
      />
      {removals.length > 0 && (
        <ErrorBoundary region="Removing">
          <Suspense>
            <Removing storyKey={storyKey} original={original} unplaced={unplaced} asked={removals} />
          </Suspense>
        </ErrorBoundary>
      )}
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

/** Two may be asked for before the first is done. */
function addRemoval(before: readonly Removed[], one: Removed): readonly Removed[] {
  return [...before, one];
}
