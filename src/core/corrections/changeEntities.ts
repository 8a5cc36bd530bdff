import type { Entity, EntityId, Story } from '../story/story.ts';
import type { AnchorText } from './anchor.ts';
import { withAlias } from './mentions.ts';
import { type CorrectionOf, done, missingName, type Outcome } from './outcome.ts';
import { replaceEntity } from './references.ts';
import { findEntity } from './targets.ts';

export function merge(story: Story, text: AnchorText, correction: CorrectionOf<'merge'>): Outcome {
  const entity = findEntity(story, text, correction.entity);
  const into = findEntity(story, text, correction.into);
  if (!entity || !into) return missingName((entity ? correction.into : correction.entity).name);
  if (entity.id === into.id) return done(story);
  const texts = new Set(
    story.mentions.filter((mention) => mention.entity === entity.id).map(({ quote }) => quote),
  );
  const entities = story.entities.map((other) =>
    other.id === into.id
      ? {
          ...into,
          roles: [...into.roles, ...entity.roles],
          aliases: [
            ...into.aliases,
            ...entity.aliases.filter(
              (a) => a.text !== into.name && !into.aliases.some((b) => b.text === a.text),
            ),
          ],
          by: 'reader' as const,
        }
      : other,
  );
  const merged = replaceEntity(
    { ...story, entities: withoutOwnParent(entities, into.id, entity.id) },
    entity.id,
    into.id,
  );
  const named = [...texts].reduce((so, quote) => withAlias(so, into.id, quote), merged);
  return done({ ...named, mentions: withoutNested(named.mentions, into.id) });
}

/** Prevents the merged entity from being its own parent. */
function withoutOwnParent(entities: readonly Entity[], id: EntityId, gone: EntityId): readonly Entity[] {
  const outer = entities.find((entity) => entity.id === gone)?.parent;
  return entities.map((entity) => {
    if (entity.id !== id || (entity.parent !== gone && outer !== id)) return entity;
    const { parent: _parent, ...rest } = entity;
    return entity.parent === gone ? rest : entity;
  });
}

/** A mention inside a longer one of the same entity would be counted twice. */
function withoutNested(mentions: Story['mentions'], id: EntityId): Story['mentions'] {
  const own = mentions.filter(({ entity }) => entity === id);
  return mentions.filter(
    (inner) =>
      inner.entity !== id ||
      !own.some(
        (outer) =>
          outer !== inner &&
          outer.block === inner.block &&
          outer.start <= inner.start &&
          outer.end >= inner.end &&
          outer.end - outer.start > inner.end - inner.start,
      ),
  );
}

export function changeEntity(
  story: Story,
  entity: Entity,
  correction: CorrectionOf<'rename' | 'describe' | 'entityKind'>,
): Story {
  const put = (next: Entity): Story => ({
    ...story,
    entities: story.entities.map((other) => (other.id === next.id ? next : other)),
  });
  switch (correction.kind) {
    case 'rename': {
      const { name } = correction;
      const aliases = entity.aliases.filter((alias) => alias.text !== name);
      const renamed = put({ ...entity, name, aliases, by: 'reader' });
      const isUsed = story.mentions.some((m) => m.entity === entity.id && m.quote === entity.name);
      return isUsed ? withAlias(renamed, entity.id, entity.name) : renamed;
    }
    case 'describe': {
      const { description: _description, ...rest } = entity;
      return put({ ...rest, ...(correction.text && { description: correction.text }), by: 'reader' });
    }
    case 'entityKind': {
      const changed = put({ ...entity, kind: correction.as, by: 'reader' });
      if (correction.as === 'place') return changed;
      // A person has no coordinates; the place may still be where an event happened.
      const places = story.places.map((place) => {
        if (place.entity !== entity.id) return place;
        const { entity: _entity, ...rest } = place;
        return rest;
      });
      return { ...changed, places };
    }
  }
}
