import type { EntityId, Story } from '#core/story/story.ts';
import type { GoldAnnotation, GoldEvent } from './readAnnotated.ts';
import type { GoldMention, GoldTime } from './readMarkup.ts';

/** Compared with the gold standard: what the annotator found, missed, and found in excess. */
export type Comparison<Gold> = {
  readonly right: readonly Gold[];
  readonly missed: readonly Gold[];
  readonly extra: readonly string[];
};

type Placed = { readonly block: string; readonly start: number; readonly end: number };

export function compareMentions({ mentions }: Story, gold: readonly GoldMention[]): Comparison<GoldMention> {
  return {
    right: gold.filter((mention) => mentions.some((found) => isSamePlace(found, mention))),
    missed: gold.filter((mention) => !mentions.some((found) => isSamePlace(found, mention))),
    extra: mentions
      .filter((found) => !gold.some((mention) => isSamePlace(found, mention)))
      .map(({ block, quote }) => `${block}: ${quote}`),
  };
}

/** The gold ids whose mentions all belong to one entity of the right kind that has no others. */
export function compareEntities(story: Story, { entities, mentions }: GoldAnnotation): Comparison<string> {
  const idsOf = (gold: string) =>
    new Set(mentions.filter(({ entity }) => entity === gold).map((mention) => entityAt(story, mention)));
  const isRight = ({ id, kind }: (typeof entities)[number]) => {
    const [found, ...others] = idsOf(id);
    const shared = entities.some((other) => other.id !== id && idsOf(other.id).has(found));
    return (
      found !== undefined &&
      others.length === 0 &&
      !shared &&
      story.entities.some((entity) => entity.id === found && entity.kind === kind)
    );
  };
  const ids = (list: typeof entities) => list.map(({ id }) => id);
  return {
    right: ids(entities.filter(isRight)),
    missed: ids(entities.filter((entity) => !isRight(entity))),
    extra: [],
  };
}

/** By value; "approximate" is ignored, and expressions without a value are not compared. */
export function compareTimes({ times }: Story, gold: readonly GoldTime[]): Comparison<GoldTime> {
  const isRight = (time: GoldTime) =>
    times.some(
      (found) =>
        isSamePlace(found, time) &&
        found.when?.replaceAll('~', '') === time.when &&
        found.duration === time.duration &&
        found.dayPart === time.dayPart,
    );
  return {
    right: gold.filter(isRight),
    missed: gold.filter((time) => !isRight(time)),
    extra: times
      .filter(({ when, duration }) => when ?? duration)
      .filter((found) => !gold.some((time) => isSamePlace(found, time)))
      .map(({ quote }) => quote),
  };
}

/** An event is right if it has the day, quotes the sentence and names the people. */
export function compareEvents(story: Story, { events, mentions }: GoldAnnotation): Comparison<GoldEvent> {
  const idOf = (gold: string): EntityId | undefined =>
    mentions.filter(({ entity }) => entity === gold).map((mention) => entityAt(story, mention))[0];
  const isRight = ({ when, quote, people }: GoldEvent) =>
    story.timeline?.events.some(
      (event) =>
        event.basis === 'story' &&
        event.when?.replaceAll('~', '') === when &&
        event.evidence.some((evidence) => evidence.quote.includes(quote)) &&
        people.every((person) => event.people.some((id) => id === idOf(person))),
    ) ?? false;
  return { right: events.filter(isRight), missed: events.filter((event) => !isRight(event)), extra: [] };
}

/** Roles may be longer than marked: "home goalkeeper" for "goalkeeper". */
export function compareRoles(story: Story, { entities, mentions }: GoldAnnotation): Comparison<string> {
  const wanted = entities.flatMap(({ id, name, roles }) => {
    const found = mentions
      .filter(({ entity }) => entity === id)
      .map((mention) => entityAt(story, mention))[0];
    const words =
      story.entities.find((entity) => entity.id === found)?.roles.map(({ text }) => text.toLowerCase()) ?? [];
    return roles.map((role) => ({
      text: `${name}: ${role}`,
      isRight: words.some((text) => text.includes(role.toLowerCase())),
    }));
  });
  const texts = (isRight: boolean) =>
    wanted.filter((role) => role.isRight === isRight).map(({ text }) => text);
  return { right: texts(true), missed: texts(false), extra: [] };
}

function entityAt({ mentions }: Story, place: Placed): EntityId | undefined {
  return mentions.find((mention) => isSamePlace(mention, place))?.entity;
}

function isSamePlace(a: Placed, b: Placed): boolean {
  return a.block === b.block && a.start === b.start && a.end === b.end;
}
