import type { EventMark } from '#core/timeline/markOf.ts';
import { EventMarkIcon } from './EventMarkIcon.tsx';

const meanings: readonly (readonly [EventMark, string])[] = [
  ['day', 'that day'],
  ['morning', 'in the first half of that day'],
  ['evening', 'in the second half of that day'],
  ['about', 'about that day'],
  ['unsure', 'not certain'],
  ['range', 'lasted from about, to about'],
  ['week', 'some day in that stretch'],
  ['within', 'some day in a stretch that is itself approximate'],
  ['before', 'before that'],
  ['after', 'after that'],
  ['none', 'no date given'],
  ['context', 'from elsewhere, not in this story'],
];

export function MarkLegend() {
  return (
    <details className="legend">
      <summary>How to read the marks</summary>
      <ul>
        {meanings.map(([mark, words]) => (
          <li key={mark}>
            <EventMarkIcon mark={mark} />
            {words}
          </li>
        ))}
      </ul>
    </details>
  );
}
