import type { DrawFigure } from '#features/story/StoryBody.tsx';
import { StoryFigure } from './StoryFigure.tsx';

/** With its code at hand, unlike on the first visit, so that no text moves and every caption's names are there at once. */
export const drawOwnFigure: DrawFigure = (block) => <StoryFigure key={block.id} block={block} />;
