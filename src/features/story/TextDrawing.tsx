import { type ReactNode, useMemo } from 'react';
import { toMarkup } from '#core/story/markup.ts';
import { useStory } from '#session/useSession.ts';
import { TextDrawingContext } from './MarkedText.tsx';

/** Provides the markup and times that MarkedText needs. */
export function TextDrawing({ children }: { readonly children: ReactNode }) {
  const { story, sentences } = useStory();
  const drawing = useMemo(
    () => ({ markup: toMarkup(story, sentences), times: story.times }),
    [story, sentences],
  );
  return <TextDrawingContext value={drawing}>{children}</TextDrawingContext>;
}
