import type { Entity, EntityId, Story } from '../story/story.ts';

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
    sources: story.sources.map((source) =>
      source.entities?.includes(from) ? { ...source, entities: swap(source.entities) } : source,
    ),
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
