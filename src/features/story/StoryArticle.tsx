import { type ReactNode, useRef } from 'react';
import { useStory } from '#session/useSession.ts';
import { type DrawFigure, StoryBody } from './StoryBody.tsx';
import { StoryFoot } from './StoryFoot.tsx';
import { StoryHead } from './StoryHead.tsx';
import { useStoryText } from './useStoryText.ts';
import { useTextEvents } from './useTextEvents.ts';

type Props = {
  readonly photos: ReactNode;
  /** Renders a picture within the text. Must be a stable function: StoryBody is memoised. */
  readonly drawFigure: DrawFigure;
  /** Rendered between text and foot. */
  readonly after?: ReactNode;
  /** Rendered after StoryFoot. */
  readonly children: ReactNode;
};

/** Headline, pictures and text, with their event handlers. */
export function StoryArticle({ photos, drawFigure, after, children }: Props) {
  const { story } = useStory();
  const article = useRef<HTMLElement>(null);
  const main = useRef<HTMLDivElement>(null);
  useStoryText(story, article, main);
  return (
    <article ref={article} className="story" lang={story.language} dir={story.direction} {...useTextEvents()}>
      <StoryHead story={story} />
      {photos}
      <div className="story-main" ref={main}>
        <StoryBody story={story} drawFigure={drawFigure} />
        {after}
        <StoryFoot story={story} />
        {children}
      </div>
    </article>
  );
}
