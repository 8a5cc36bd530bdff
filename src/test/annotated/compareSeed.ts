import type { Passage, Story } from '#core/story/story.ts';
import { bundledStory, gold, isInRepeat, mapped, type RawRange } from '../bundledStory/bundledStory.ts';

/** The bundled story as it would be imported: the agency's own picture and no annotation. */
export function plainSeed(): Story {
  const story = bundledStory();
  return {
    ...story,
    photos: story.photos.slice(0, 1),
    entities: [],
    mentions: [],
    times: [],
    timeline: undefined,
  };
}

type GoldEntity = (typeof gold.entities)[number];
const namedOnes = gold.entities.filter(({ tier }) => tier === 1);

function placesOf(story: Story, { mentions }: GoldEntity): readonly Passage[] {
  return mentions.filter((mention) => !isInRepeat(mention)).map((mention) => mapped(story, mention));
}

/** The oracle's named mentions: found, missed, and false ones (descriptions are optional). */
export function compareSeedMentions(found: Story): {
  readonly right: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
} {
  const wanted = namedOnes.flatMap((entity) => placesOf(found, entity));
  const optional = gold.entities
    .filter(({ tier }) => tier === 2)
    .flatMap((entity) => placesOf(found, entity));
  const missed = wanted.filter((place) => !found.mentions.some((mention) => isSamePlace(mention, place)));
  const extra = found.mentions.filter(
    (mention) => ![...wanted, ...optional].some((place) => isSamePlace(mention, place)),
  );
  return {
    right: wanted.length - missed.length,
    missed: missed.map(({ block, start }) => `${block} at ${start}`),
    extra: extra.map(({ block, quote }) => `${block}: ${quote}`),
  };
}

/** Named entities whose mentions all belong to one entity that has no others. */
export function seedEntitiesRight(found: Story): readonly string[] {
  const idsOf = (entity: GoldEntity) =>
    new Set(
      placesOf(found, entity).map(
        (place) => found.mentions.find((mention) => isSamePlace(mention, place))?.entity,
      ),
    );
  return namedOnes
    .filter((entity) => {
      const [id, ...others] = idsOf(entity);
      const places = placesOf(found, entity);
      const isPure = found.mentions
        .filter((mention) => mention.entity === id)
        .every((mention) => places.some((place) => isSamePlace(mention, place)));
      return id !== undefined && others.length === 0 && isPure;
    })
    .map(({ id }) => id);
}

/** Required times outside the repeated caption, including the day of publication, by value. A duration needs no dates. */
export function seedTimesRight(found: Story): {
  readonly right: readonly string[];
  readonly missed: readonly string[];
} {
  const required = gold.times.filter((time) => time.required && !isInRepeat(time));
  const isRight = (time: (typeof required)[number]) => {
    if (time.text === 'September 20, 2023') return found.published === time.edtf;
    const place = mapped(found, time);
    return found.times.some(
      (mine) =>
        isSamePlace(mine, place) &&
        mine.dayPart === time.partOfDay &&
        (mine.when === time.edtf || mine.duration === 'P6D'),
    );
  };
  const texts = (right: boolean) =>
    required.filter((time) => isRight(time) === right).map(({ text }) => text);
  return { right: texts(true), missed: texts(false) };
}

/** Required events with the oracle's date, one of its sentences, and everyone it names. */
export function seedEventsRight(found: Story): {
  readonly right: readonly string[];
  readonly missed: readonly string[];
} {
  const required = gold.events.filter((event) => event.required);
  const ids = new Map(namedOnes.map((entity) => [entity.id, entityIdOf(found, entity)]));
  const isRight = ({ when, who, support }: (typeof required)[number]) => {
    const sentences = support
      .filter((range: RawRange) => !isInRepeat(range))
      .map((range) => mapped(found, range));
    return (
      found.timeline?.events.some(
        (event) =>
          event.basis === 'story' &&
          event.when === when.edtf &&
          event.dayPart === when.partOfDay &&
          event.evidence.some((evidence) =>
            sentences.some((sentence) => isOverlapping(sentence, evidence)),
          ) &&
          who.every((gold) => event.people.some((id) => id === ids.get(gold))),
      ) ?? false
    );
  };
  const names = (right: boolean) => required.filter((event) => isRight(event) === right).map(({ id }) => id);
  return { right: names(true), missed: names(false) };
}

function entityIdOf(found: Story, entity: GoldEntity): string | undefined {
  const [first] = placesOf(found, entity);
  return first && found.mentions.find((mention) => isSamePlace(mention, first))?.entity;
}

function isSamePlace(a: Passage, b: Passage): boolean {
  return a.block === b.block && a.start === b.start && a.end === b.end;
}

function isOverlapping(a: Passage, b: Passage): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}
