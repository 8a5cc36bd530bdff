import type { Story } from '../../../src/core/story/story.ts';
import { isOverlapping, placesOf, textsOf } from '../../../src/test/annotated/placesOf.ts';
import type { GoldAnnotation } from '../../../src/test/annotated/readAnnotated.ts';

/** What the annotator took for a time with a value, a name or an event although the story says that it is none. */
export function scoreMustNot(story: Story, { mustNot, events: wanted }: GoldAnnotation): readonly string[] {
  const texts = textsOf(story);
  const isIn = (words: string) => {
    const places = placesOf(words, texts);
    return (found: { readonly block: string; readonly start: number; readonly end: number }) =>
      places.some((place) => isOverlapping(place, found));
  };
  const valued = story.times.filter(({ when, duration }) => when ?? duration);
  const events = story.timeline?.events.flatMap((event) => (event.basis === 'story' ? [event] : [])) ?? [];
  /** Evidence is a whole sentence, which may tell of an event in another clause. */
  const isWanted = ({ title }: { readonly title: string }) =>
    wanted.some(({ quote }) => title.includes(quote));
  return [
    ...mustNot.time.flatMap((words) =>
      valued
        .filter(isIn(words))
        .map(({ quote, when, duration }) => `time “${quote}” ${when ?? duration} in “${words}”`),
    ),
    ...mustNot.name.flatMap((words) =>
      story.mentions.filter(isIn(words)).map(({ quote }) => `name “${quote}” in “${words}”`),
    ),
    ...mustNot.event.flatMap((words) =>
      events
        .filter((event) => !isWanted(event) && event.evidence.some(({ quote }) => quote.includes(words)))
        .map(({ title }) => `event “${title}” of “${words}”`),
    ),
  ];
}
