import { toShortDate } from '../../dates/toShortDate.ts';
import { yearOf } from '../../dates/yearOf.ts';
import type { EvidenceSentence } from '../../story/markup.ts';
import type { Story, StoryEvent } from '../../story/story.ts';
import { describeEventDate } from '../../timeline/describeEventDate.ts';
import { sortEvents } from '../../timeline/sortEvents.ts';
import { attributes, escapeHtml, safeHref } from './escapeHtml.ts';

const statusWords: Partial<Record<StoryEvent['status'], string>> = {
  announced: 'announced, not yet done when this was written',
  planned: 'planned when this was written',
};

/** The events, each with its evidence in the text or its source. */
export function timelineHtml(story: Story, sentences: readonly EvidenceSentence[]): string {
  const { timeline } = story;
  if (!timeline || timeline.events.length === 0) return '';
  return `<section id="timeline">
<h2>Timeline</h2>
<p>${escapeHtml(timeline.title)}</p>
<ol class="events">
${sortEvents(timeline.events)
  .map((event) => eventHtml(event, story, sentences))
  .join('\n')}
</ol>
</section>`;
}

function eventHtml(event: StoryEvent, story: Story, sentences: readonly EvidenceSentence[]): string {
  const { spoken, machine } = describeEventDate(event, yearOf(story.published));
  const date = `<time${attributes({ class: 'when', datetime: machine })}>${escapeHtml(spoken)}</time>`;
  const source = story.sources.find(({ id }) => id === event.saidBy);
  const about = [
    basisHtml(event, story, sentences),
    source ? `${escapeHtml(source.label)} reported` : event.status === 'reported' && 'reported',
    event.assumed && 'year assumed',
    statusWords[event.status],
    event.by === 'automatic' && '<span class="guess">found automatically</span>',
  ].filter(Boolean);
  return `<li${attributes({ id: `event-${event.id}` })}>${date} <b>${escapeHtml(event.title)}</b>${
    event.detail === undefined ? '' : `<br>${escapeHtml(event.detail)}`
  }<br><span class="where">${about.join(', ')}</span></li>`;
}

function basisHtml(
  event: StoryEvent,
  story: Story,
  sentences: readonly EvidenceSentence[],
): string | undefined {
  if (event.basis === 'context')
    return `Not in this story. ${event.evidence
      .map(({ source, url, published }) => {
        const words = escapeHtml(
          `${source}, ${toShortDate(published, { storyYear: yearOf(story.published) })}`,
        );
        const href = safeHref(url);
        return href === undefined
          ? words
          : `<a${attributes({ href, rel: 'noopener noreferrer' })}>${words}</a>`;
      })
      .join('; ')}`;
  const sentence = sentences.find(({ events }) => events.includes(event.id));
  if (!sentence) return undefined;
  const words = event.words === undefined ? 'The sentence' : `“${event.words.quote}”`;
  const label = `${words}: ${event.title}, the sentence`;
  return `<a${attributes({ href: `#${sentence.id}`, 'aria-label': label })}>${escapeHtml(words)}</a>`;
}
