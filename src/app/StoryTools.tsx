import { lazy, Suspense, useState } from 'react';
import type { Unplaced } from '#core/corrections/applyCorrections.ts';
import type { Story } from '#core/story/story.ts';
import type { StoryKey } from '#data/queryKeys.ts';
import { useDispatch, useSession, useStory } from '#session/useSession.ts';
import { Button } from '#ui/Button.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';

const Correcting = lazy(async () => ({ default: (await import('./corrections.ts')).Correcting }));
const SaveCopy = lazy(async () => ({ default: (await import('#features/export/SaveCopy.tsx')).SaveCopy }));

/** Which tools are open. Both may be: a reader who corrects saves a copy now and then. */
export function useStoryTools() {
  const [isSaving, setIsSaving] = useState(false);
  const [isCorrecting, setIsCorrecting] = useState(false);
  return { isSaving, setIsSaving, isCorrecting, setIsCorrecting };
}

type Tools = { readonly tools: ReturnType<typeof useStoryTools> };

/** In the page's foot. */
export function ToolButtons({ tools }: Tools) {
  return (
    <>
      <Button look="link" className="script-only" onClick={() => print()}>
        Print
      </Button>
      <Button look="link" className="script-only" onClick={() => tools.setIsSaving(true)}>
        Save a copy…
      </Button>
      <Button look="link" className="script-only" onClick={() => tools.setIsCorrecting(true)}>
        Correct names and dates
      </Button>
    </>
  );
}

type Props = Tools & {
  readonly storyKey: StoryKey;
  readonly original: Story;
  readonly unplaced: readonly Unplaced[];
};

export function OpenTools({ tools, storyKey, original, unplaced }: Props) {
  const dispatch = useDispatch();
  const { story, pictures } = useStory();
  const address = useSession(({ shown }) => shown.address);
  return (
    <>
      {tools.isSaving && (
        <ErrorBoundary region="Save a copy">
          <Suspense>
            <SaveCopy story={story} pictures={pictures} onClose={() => tools.setIsSaving(false)} />
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
