import type { ShelfStory } from '#core/library/shelfStory.ts';
import { MetaText } from '#ui/MetaText.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { progressWords } from './progressWords.ts';
import { StoryHeadline } from './StoryHeadline.tsx';
import { isFinished, useBegunStories } from './useBegunStories.ts';

type Props = {
  readonly stories: readonly ShelfStory[];
  /** True when the reader's own stories have been loaded too. */
  readonly areAllHere: boolean;
};

/** Heights: the rule and title, then per story the headline (1.40625rem per line) and, below or beside it, its progress. */
const lines =
  '[--lines:3] tablet:[--lines:2] [--story:calc(var(--lines)*1.40625rem+3.25rem)] laptop:[--story:calc(var(--lines)*1.40625rem+0.75rem)]';
/** Uses line-clamp, which makes it one box: the focus ring surrounds it instead of crossing the lines. */
const headline = 'line-clamp-(--lines) text-left decoration-1 underline-offset-[0.15em] hover:underline';
/** Placeholder. With no story begun, the negative margin cancels the flex gap. */
const room = `${lines} -mt-8 in-data-begun:mt-0! in-data-[begun=1]:h-[calc(1.95rem+var(--story))] in-data-[begun=2]:h-[calc(1.95rem+2*var(--story))] in-data-[begun=3]:h-[calc(1.95rem+3*var(--story))]`;

/**
 * Stories begun in this browser. app/start.ts marks the page before first paint if there are any, so CSS can reserve
 * the height until this component renders: no layout shift.
 */
export function ContinueReading({ stories, areAllHere }: Props) {
  const begun = useBegunStories(stories, areAllHere);
  if (!begun?.length) return <div className={room} />;
  return (
    <section className={`${lines} border-ink border-t pt-3`} aria-labelledby="continue-title">
      <h2 id="continue-title" className="text-title">
        {begun.every(isFinished) ? 'Already read' : 'Continue reading'}
      </h2>
      <ul>
        {begun.map(({ story, progress }) => (
          <li
            key={story.key}
            className="h-(--story) pt-3 laptop:grid laptop:grid-cols-[minmax(0,1fr)_var(--container-side)] laptop:gap-x-8 desk:gap-x-26"
          >
            <p className="text-balance font-semibold font-story text-[1.125rem]/[1.25]">
              {progress.minutesLeft === 0 ? (
                <StoryHeadline story={story} className={headline} />
              ) : (
                <StoryHeadline story={story} block={progress.block} className={headline} />
              )}
            </p>
            <div className="flex flex-col-reverse justify-end max-laptop:contents">
              <MetaText className="mt-2">{progressWords(progress)}</MetaText>
              <ProgressBar at={progress.paragraph} of={progress.of} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
