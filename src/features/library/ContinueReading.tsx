import type { ShelfStory } from '#core/library/shelfStory.ts';
import type { ReadingProgress } from '#core/story/readingProgress.ts';
import { progressWords } from './progressWords.ts';
import { StoryHeadline } from './StoryHeadline.tsx';
import { isFinished, useBegunStories } from './useBegunStories.ts';

type Props = {
  readonly stories: readonly ShelfStory[];
  /** The reader's own are among them. */
  readonly areAllHere: boolean;
};

/**
 * What was begun in this browser. app/start.ts marks the page before first paint where there is any, and the
 * style sheet holds its room until this knows: nothing below it moves.
 */
export function ContinueReading({ stories, areAllHere }: Props) {
  const begun = useBegunStories(stories, areAllHere);
  if (!begun?.length) return <div className="continue-room" />;
  return (
    <section className="continue" aria-labelledby="continue-title">
      <h2 id="continue-title" className="small-title">
        {begun.every(isFinished) ? 'Already read' : 'Continue reading'}
      </h2>
      <ul>
        {begun.map(({ story, progress }) => (
          <li key={story.key}>
            <p className="continue-story" dir={story.card.direction}>
              {progress.minutesLeft === 0 ? (
                <StoryHeadline story={story} />
              ) : (
                <StoryHeadline story={story} block={progress.block} />
              )}
            </p>
            <p className="continue-place">{progressWords(progress)}</p>
            <ProgressBar progress={progress} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** More segments than this are thinner than the gaps between them. */
const mostSegments = 40;

/** The words beside it say the same. */
function ProgressBar({ progress: { paragraph, of } }: { progress: ReadingProgress }) {
  const count = Math.min(of, mostSegments);
  const here = Math.ceil((paragraph / of) * count);
  return (
    <div className="progress" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => index + 1).map((segment) => (
        <i
          key={segment}
          data-read={segment < here ? '' : undefined}
          data-here={segment === here ? '' : undefined}
        />
      ))}
    </div>
  );
}
