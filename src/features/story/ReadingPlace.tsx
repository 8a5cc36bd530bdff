import { minutesLeft } from '#core/story/minutesLeft.ts';
import { leftWords } from '#core/text/leftWords.ts';
import { useStory } from '#session/useSession.ts';
import { useReadingPlace } from './useReadingPlace.ts';

type Props = {
  /** Key of the reading position; null saves none. */
  readonly place: string | null;
};

/**
 * How far the reader has come, in the page's header: a line along its edge and the minutes left, both as of the last pause. The line
 * isn't a `<progress>` and the words aren't live, as screen readers would beep or speak at every scroll.
 */
export function ReadingPlace({ place }: Props) {
  const { body, language } = useStory().story;
  const left = useReadingPlace(place);
  const [first] = body;
  if (left === undefined || !first) return null;
  const all = minutesLeft({ body, language }, { block: first.id, share: 0 }) || 1;
  return (
    <>
      {/* Where the links leave no room for the words, on the smallest phones, they are for screen readers only. */}
      <p
        className="@container pointer-events-none col-start-[story-start] col-end-[story-end] self-center pt-[5px] text-center text-ink-2 text-label max-tablet:min-w-0 max-tablet:flex-1 desk:text-end"
        data-part="left"
      >
        <span className="block text-balance first-letter:uppercase @max-[6rem]:sr-only">
          {leftWords(left)}
        </span>
      </p>
      <span
        className="pointer-events-none absolute start-0 top-[calc(100%+1px)] h-0.5 bg-rule transition-[inline-size] duration-turn desk:top-full forced-colors:bg-[CanvasText]"
        style={{ inlineSize: `${Math.max(0, 1 - left / all) * 100}%` }}
        aria-hidden="true"
        data-part="read"
      />
    </>
  );
}
