import { memo, type ReactNode } from 'react';
import { parseEdtf } from '#core/dates/edtf.ts';
import { toLongDate } from '#core/dates/toLongDate.ts';
import { toMachineDate } from '#core/dates/toMachineDate.ts';
import { placeWords } from '#core/story/placeWords.ts';
import { readingMinutes } from '#core/story/readingMinutes.ts';
import type { BlockId, Story } from '#core/story/story.ts';
import { MarkedText } from './MarkedText.tsx';

/** Kicker, headline, summary, byline and dates: an absolute date with its zone, at the precision given. */
export const StoryHead = memo(function StoryHead({ story }: { story: Story }) {
  const place = placeWords(story);
  return (
    <header className="story-head">
      <p className="kicker">
        {story.publisher.url ? (
          <a href={story.publisher.url} rel="noreferrer">
            {story.publisher.name}
          </a>
        ) : (
          story.publisher.name
        )}
        {place && <span className="kicker-place">{place}</span>}
      </p>
      <h1 id="headline" className="headline" tabIndex={-1}>
        <MarkedText block={'headline' as BlockId} text={story.headline} />
      </h1>
      {story.summary && (
        <p id="summary" className="summary">
          <MarkedText block={'summary' as BlockId} text={story.summary} />
        </p>
      )}
      {story.byline && (
        <p id="byline" className="byline">
          <MarkedText block={'byline' as BlockId} text={story.byline} />
        </p>
      )}
      <p className="dates">
        <span>
          {story.published === undefined ? (
            'Publication date not given'
          ) : (
            <>
              Published <DateText when={story.published} zone={story.timeZone} />
            </>
          )}
        </span>
        {story.updated && (
          <span>
            Updated <DateText when={story.updated} zone={story.timeZone} />
          </span>
        )}
        <span>{readingMinutes(story)}-minute read</span>
      </p>
      {story.corrections.length > 0 && (
        <ul className="corrections" aria-label="Corrections">
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
  const words = toLongDate(edtf);
  const machine = toMachineDate(edtf);
  return (
    <>
      {machine ? <time dateTime={machine}>{words}</time> : words}
      {zone && `, ${zone}`}
    </>
  );
}
