import { Suspense } from 'react';
import type { Unplaced } from '#core/corrections/applyCorrections.ts';
import type { Story } from '#core/story/story.ts';
import type { StoryKey } from '#data/queryKeys.ts';
import { useHighlights } from '#features/highlights/useHighlights.ts';
import { latePart } from '#session/latePart.tsx';
import { useDispatch, useSession, useStory } from '#session/useSession.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import type { KeyTool, StoryTools } from './StoryTools.tsx';

const Correcting = latePart(async () => (await import('./corrections.ts')).Correcting);
const FindBar = latePart(async () => (await import('#features/find/FindBar.tsx')).FindBar);
const KeyList = latePart(async () => (await import('#features/keys/KeyList.tsx')).KeyList);
const PrintDialog = latePart(async () => (await import('#features/print/PrintDialog.tsx')).PrintDialog);
const SaveCopy = latePart(async () => (await import('#features/export/SaveCopy.tsx')).SaveCopy);

const regionNames: Readonly<Record<KeyTool, string>> = { '/': 'Find', '?': 'Keys', print: 'Print' };

type Props = {
  readonly tools: StoryTools;
  readonly storyKey: StoryKey;
  readonly original: Story;
  readonly unplaced: readonly Unplaced[];
};

export function OpenTools({ tools, storyKey, original, unplaced }: Props) {
  const dispatch = useDispatch();
  const { story, pictures } = useStory();
  const { placed } = useHighlights().placement;
  const address = useSession(({ shown }) => shown.address);
  const closeKeyTool = () => tools.setKeyTool(undefined);
  return (
    <>
      {tools.keyTool && (
        <ErrorBoundary key={tools.keyTool} region={regionNames[tools.keyTool]}>
          <Suspense>
            {tools.keyTool === '/' && <FindBar onClose={closeKeyTool} />}
            {tools.keyTool === '?' && <KeyList onClose={closeKeyTool} />}
            {tools.keyTool === 'print' && <PrintDialog onClose={closeKeyTool} />}
          </Suspense>
        </ErrorBoundary>
      )}
      {tools.isSaving && (
        <ErrorBoundary region="Save a copy">
          <Suspense>
            <SaveCopy
              story={story}
              pictures={pictures}
              highlights={placed}
              onClose={() => tools.setIsSaving(false)}
            />
          </Suspense>
        </ErrorBoundary>
      )}
      {tools.isCorrecting && (
        <ErrorBoundary region="Corrections">
          <Suspense>
            <Correcting
              storyKey={storyKey}
              original={original}
              story={story}
              address={address}
              unplaced={unplaced}
              onGone={(layer) => dispatch({ kind: 'layerClosed', layer })}
              onClose={() => tools.setIsCorrecting(false)}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
