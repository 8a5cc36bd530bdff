import type { Story, StoryEvent } from '../../../src/core/story/story.ts';
import type { GoldAnnotation, GoldEvent } from '../../../src/test/annotated/readAnnotated.ts';
import { plainWhen } from './scoreTimes.ts';
import { type Count, countOf } from './unseenCount.ts';

type Pair = { readonly gold: GoldEvent; readonly event: StoryEvent };
export type EventScore = {
  readonly found: Count<GoldEvent>;
  /** Of those found. */
  readonly dated: Count<Pair>;
  readonly status: Count<Pair>;
  readonly people: Count<Pair>;
  /** Titles of those that none of the marked ones are. */
  readonly more: readonly string[];
};

/** An event is found if one of ours quotes its words as evidence; each evidence counts once, for the one that it dates right. */
export function scoreEvents(story: Story, { events, mentions }: GoldAnnotation): EventScore {
  const pairs = toPairs(story.timeline?.events ?? [], events);
  const entityOf = (id: string) => {
    const places = mentions.filter(({ entity }) => entity === id);
    return story.mentions.find((found) =>
      places.some(
        ({ block, start, end }) => found.block === block && found.start === start && found.end === end,
      ),
    )?.entity;
  };
  return {
    found: countOf(events, (gold) => pairs.some((pair) => pair.gold === gold)),
    dated: countOf(pairs, isDated),
    status: countOf(pairs, ({ gold, event }) => event.status === gold.status),
    people: countOf(pairs, ({ gold, event }) =>
      gold.people.every((person) => event.people.some((id) => id === entityOf(person))),
    ),
    more: (story.timeline?.events ?? [])
      .filter((event) => !pairs.some((pair) => pair.event === event))
      .map(({ when, title }) => `${when} ${title}`),
  };
}

function toPairs(events: readonly StoryEvent[], gold: readonly GoldEvent[]): readonly Pair[] {
  const free = events.flatMap((event) =>
    event.basis === 'story' ? event.evidence.map(({ quote }) => ({ event, quote })) : [],
  );
  const pairs: Pair[] = [];
  for (const mustDate of [true, false])
    for (const one of gold) {
      if (pairs.some((pair) => pair.gold === one)) continue;
      const at = free.findIndex(
        ({ event, quote }) => quote.includes(one.quote) && (!mustDate || isDated({ gold: one, event })),
      );
      const [found] = at === -1 ? [] : free.splice(at, 1);
      if (found) pairs.push({ gold: one, event: found.event });
    }
  return pairs;
}

function isDated({ gold, event }: Pair): boolean {
  return plainWhen(event.when) === gold.when;
}
