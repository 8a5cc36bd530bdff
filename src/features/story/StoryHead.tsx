import { memo, type ReactNode } from 'react';
import { parseEdtf } from '#core/dates/edtf.ts';
import { inZone } from '#core/dates/inZone.ts';
import { isLater } from '#core/dates/isLater.ts';
import { toMachineDate } from '#core/dates/toMachineDate.ts';
import { toShortDate } from '#core/dates/toShortDate.ts';
import { toSpokenDate } from '#core/dates/toSpokenDate.ts';
import { given } from '#core/story/given.ts';
import { placeWords } from '#core/story/placeWords.ts';
import { readingMinutes } from '#core/story/readingMinutes.ts';
import type { BlockId, Story } from '#core/story/story.ts';
import { MarkedText } from './MarkedText.tsx';

/** Kicker, headline, summary, byline, dates (absolute, at the precision given, with time zone) and corrections. */
export const StoryHead = memo(function StoryHead({ story }: { story: Story }) {
  const place = placeWords(story);
  const publisher = given(story.publisher.name);
  return (
    <header className="story-head col-spread pt-8 pb-6 max-tablet:py-4 desk:pt-6 desk:pb-5">
      {(publisher || place) && (
        <p className="kicker mb-3 flex flex-wrap items-center gap-x-[0.6em] gap-y-[0.2em] font-semibold text-label max-tablet:mb-2">
          {story.publisher.url ? (
            <a
              className="relative -my-1 py-1 underline-offset-[0.2em] hover:underline"
              href={story.publisher.url}
              rel="noopener noreferrer"
            >
              {publisher}
            </a>
          ) : (
            publisher
          )}
          {place && <span className="font-normal text-ink-2">{place}</span>}
        </p>
      )}
      <h1 id="headline" className="headline" tabIndex={-1}>
        <MarkedText block={'headline' as BlockId} text={story.headline} />
      </h1>
      {story.summary && (
        <p id="summary" className="mt-3 max-w-measure font-story text-ink-2 text-summary/[1.35]">
          <MarkedText block={'summary' as BlockId} text={story.summary} />
        </p>
      )}
      {story.byline && (
        <p id="byline" className="mt-5 font-medium text-label">
          <MarkedText block={'byline' as BlockId} text={story.byline} />
        </p>
      )}
      <p
        data-part="dates"
        lang="en"
        className="mt-4 flex flex-wrap gap-x-[1.25em] text-ink-2 text-label/[1.4] in-[:has(>#byline)]:mt-1 max-tablet:mt-3"
      >
        {/* Isolated: the story may be in another language and direction. */}
        <bdi>
          {story.published === undefined ? (
            'No publication date'
          ) : (
            <>
              Published <DateText when={story.published} zone={story.timeZone} />
            </>
          )}
        </bdi>
        {/* A page's system often gives the moment of publication again, or one just before it. */}
        {story.updated && isLater(story.updated, story.published ?? '') && (
          <bdi>
            Updated <DateText when={story.updated} zone={story.timeZone} />
          </bdi>
        )}
        <bdi>{readingMinutes(story)}-minute read</bdi>
      </p>
      {story.corrections.length > 0 && (
        <ul className="mt-4 text-caption" aria-label="Corrections">
          {story.corrections.map(({ date, text }) => (
            <li key={date + text}>
              <b>
                Correction, <DateText when={date} zone={undefined} />:
              </b>{' '}
              {text}
            </li>
          ))}
        </ul>
      )}
    </header>
  );
});

function DateText({ when, zone }: { when: string; zone: string | undefined }): ReactNode {
  const edtf = parseEdtf(when);
  if (!edtf) return when;
  const shown = inZone(edtf, zone);
  // The weekday and the full month don't fit on a phone; CSS shows one of the two.
  const words = (
    <>
      <span className="max-tablet:not-print:hidden">{toSpokenDate(shown)}</span>
      <span className="tablet:hidden print:hidden">{toShortDate(shown)}</span>
    </>
  );
  const machine = toMachineDate(edtf);
  return (
    <>
      {machine ? <time dateTime={machine}>{words}</time> : words}
      {zone && `, ${zone}`}
    </>
  );
}
