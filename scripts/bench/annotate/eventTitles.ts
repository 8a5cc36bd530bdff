import { annotate } from '../../../src/core/annotate/annotate.ts';
import type { Gazetteer } from '../../../src/core/annotate/gazetteer.ts';
import { annotatedStories, readAnnotated, unseenStories } from '../../../src/test/annotated/readAnnotated.ts';

/** Every event's title, date and status with the sentences that it is from, to be read by eye. */
export function eventTitles(gazetteer: Gazetteer): readonly string[] {
  return [...annotatedStories, ...unseenStories].flatMap((name) => {
    const { story } = annotate(readAnnotated(name).story, gazetteer, '2026-01-01');
    const events = story.timeline?.events.flatMap((event) => (event.basis === 'story' ? [event] : [])) ?? [];
    return events.flatMap(({ when, dayPart, status, title, evidence }) => [
      `${name}\t${[when, dayPart, status].filter(Boolean).join(' ')}\t${title}`,
      ...evidence.map((item) => `\t\t${item.quote}`),
    ]);
  });
}
