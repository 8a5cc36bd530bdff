import type { ShelfStory } from '#core/library/shelfStory.ts';
import { MetaText } from '#ui/MetaText.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { progressWords } from './progressWords.ts';
import { StoryHeadline } from './StoryHeadline.tsx';
import { isFinished, useBegunStories } from './useBegunStories.ts';

type Props = {
  readonly stories: readonly ShelfStory[];
  /** The reader's own are among them. */
  readonly areAllHere: boolean;
};

/** Rule and title, then for each story its headline (1.40625rem a line), a line of words and the bar. */
const lines =
  '[--lines:3] tablet:max-desk:[--lines:2] [--story:calc(var(--lines)*1.40625rem+3.25rem)] desk:col-start-2 desk:row-start-2 desk:self-start';
const place = `${lines} desk:mb-8`;
/** One box, so that the focus ring goes round it and not over its lines. */
const headline = 'line-clamp-(--lines) decoration-1 underline-offset-[0.15em] hover:underline';
/** Without anything begun it takes back the gap that a flex item has. */
const room = `${lines} max-desk:-mt-8 in-data-begun:mt-0! in-data-begun:desk:mb-8 in-data-[begun=1]:h-[calc(1.95rem+var(--story))] in-data-[begun=2]:h-[calc(1.95rem+2*var(--story))] in-data-[begun=3]:h-[calc(1.95rem+3*var(--story))]`;

/**
 * What was begun in this browser. app/start.ts marks the page before first paint where there is any, and the
 * style sheet holds its room until this knows: nothing below it moves.
 */
export function ContinueReading({ stories, areAllHere }: Props) {
  const begun = useBegunStories(stories, areAllHere);
  if (!begun?.length) return <div className={room} />;
  return (
    <section className={`${place} border-ink border-t pt-3`} aria-labelledby="continue-title">
      <h2 id="continue-title" className="text-title">
        {begun.every(isFinished) ? 'Already read' : 'Continue reading'}
      </h2>
      <ul>
        {begun.map(({ story, progress }) => (
          <li key={story.key} className="h-(--story) pt-3">
            <p
              className="text-balance font-semibold font-story text-[1.125rem]/[1.25]"
              dir={story.card.direction}
            >
              {progress.minutesLeft === 0 ? (
                <StoryHeadline story={story} className={headline} />
              ) : (
                <StoryHeadline story={story} block={progress.block} className={headline} />
              )}
            </p>
            <MetaText className="mt-2">{progressWords(progress)}</MetaText>
            <ProgressBar at={progress.paragraph} of={progress.of} />
          </li>
        ))}
      </ul>
    </section>
  );
}
