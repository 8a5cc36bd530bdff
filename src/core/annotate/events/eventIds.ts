import type { EventId } from '../../story/story.ts';
import { slugOf } from '../../text/slugOf.ts';

type Named = { readonly title: string; readonly when: string | undefined };

/**
 * Ids that are the same in another edition of the story, made of what happened and when: a link to an event never opens
 * another one. Events that agree in both are numbered.
 */
export function eventIds(events: readonly Named[]): readonly EventId[] {
  const counts = new Map<string, number>();
  return events.map(({ title, when = '' }) => {
    const words = `${slugOf(title)}-${when}`.replace(/[^a-z0-9]+/gi, '-').replace(/-+$/, '');
    const id = (/^[a-z]/.test(words) ? words : `on-${words}`).toLowerCase();
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    // A double hyphen is in no id without a number.
    return (count === 1 ? id : `${id}--${count}`) as EventId;
  });
}
