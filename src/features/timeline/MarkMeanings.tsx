import type { StoryEvent } from '#core/story/story.ts';
import type { EventMark } from '#core/timeline/markOf.ts';
import { EventMarkIcon } from './EventMarkIcon.tsx';

const meanings: readonly (readonly [EventMark, string, StoryEvent['status']?])[] = [
  ['day', 'that day'],
  ['morning', 'in the first half of that day'],
  ['evening', 'in the second half of that day'],
  ['about', 'about that day'],
  ['unsure', 'not certain'],
  ['range', 'roughly from one day to another'],
  ['week', 'some day in that stretch'],
  ['within', 'some day in a stretch that is itself approximate'],
  ['before', 'before that'],
  ['after', 'after that'],
  ['none', 'no date given'],
  ['day', 'by what a source reported', 'reported'],
  ['day', 'announced, yet to come', 'announced'],
  ['day', 'planned, yet to come', 'planned'],
  ['context', 'background, not in this story'],
];

export function MarkMeanings() {
  return (
    <ul className="grid grid-cols-2 gap-x-3 gap-y-2 py-2">
      {meanings.map(([mark, words, status]) => (
        <li key={words} className="grid grid-cols-[1.5rem_1fr] items-center gap-2">
          <EventMarkIcon mark={mark} {...(status && { status })} />
          {words}
        </li>
      ))}
    </ul>
  );
}
