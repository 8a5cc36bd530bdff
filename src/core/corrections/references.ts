import type { Entity, EntityId, SourceId, Story } from '../story/story.ts';

/** Replaces references to `from` by `into`, or removes them without `into`. Removes the entity itself. */
export function replaceEntity(story: Story, from: EntityId, into: EntityId | undefined): Story {
  const swap = (ids: readonly EntityId[]) => [
    ...new Set(ids.flatMap((id) => (id === from ? (into ?? []) : [id]))),
  ];
  return {
    ...story,
    entities: story.entities.filter(({ id }) => id !== from).map((entity) => withParent(entity, from, into)),
    mentions: into
      ? withoutRepeats(
          story.mentions.map((mention) => (mention.entity === from ? { ...mention, entity: into } : mention)),
        )
      : story.mentions.filter(({ entity }) => entity !== from),
    places: story.places.map((place) => {
      if (place.entity !== from) return place;
      const { entity: _entity, ...rest } = place;
      return into ? { ...rest, entity: into } : rest;
    }),
    sources: story.sources.map((source) => {
      if (!source.entities?.includes(from)) return source;
      const { entities, ...rest } = source;
      const swapped = swap(entities);
      return swapped.length === 0 ? rest : { ...rest, entities: swapped };
    }),
    timeline: story.timeline && {
      ...story.timeline,
      events: story.timeline.events.map((event) =>
        event.people.includes(from) ? { ...event, people: swap(event.people) } : event,
      ),
    },
  };
}

/** No entity may become its own parent. */
function withParent(entity: Entity, from: EntityId, into: EntityId | undefined): Entity {
  if (entity.parent !== from) return entity;
  const { parent: _parent, ...rest } = entity;
  return into && into !== entity.id ? { ...rest, parent: into } : rest;
}

function withoutRepeats(mentions: Story['mentions']): Story['mentions'] {
  const seen = new Set<string>();
  return mentions.filter(({ entity, block, start, end }) => {
    const key = `${entity} ${block} ${start} ${end}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Entities mentioned in `before` but no longer in `after`. */
export function lostEntities(before: Story, after: Story): readonly EntityId[] {
  const left = new Set(after.mentions.map(({ entity }) => entity));
  const had = new Set(before.mentions.map(({ entity }) => entity));
  return [...had].filter((id) => !left.has(id) && after.entities.some((entity) => entity.id === id));
}

/** Replaces a source by another in attributions and events, and removes it. */
export function replaceSource(story: Story, from: SourceId, into: SourceId): Story {
  return {
    ...story,
    sources: story.sources.filter(({ id }) => id !== from),
    attributions: story.attributions.map((said) => (said.source === from ? { ...said, source: into } : said)),
    timeline: story.timeline && {
      ...story.timeline,
      events: story.timeline.events.map((event) =>
        event.saidBy === from ? { ...event, saidBy: into } : event,
      ),
    },
  };
}

/** Removes sources that were used in `before` and are no longer. */
export function withoutLostSources(before: Story, after: Story): Story {
  const had = usedSources(before);
  const left = usedSources(after);
  const sources = after.sources.filter(({ id }) => !had.has(id) || left.has(id));
  return { ...after, sources };
}

function usedSources({ attributions, timeline }: Story): ReadonlySet<SourceId | undefined> {
  return new Set([
    ...attributions.map(({ source }) => source),
    ...(timeline?.events.map(({ saidBy }) => saidBy) ?? []),
  ]);
}
