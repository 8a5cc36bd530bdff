import { textOfBlock } from '../story/blocks.ts';
import type { Entity, EntityId, EntityKind, Mention, Passage, Story } from '../story/story.ts';
import type { AnchorText } from './anchor.ts';
import { occurrencesOf } from './occurrences.ts';
import { lostEntities, replaceEntity } from './references.ts';

/**
 * Marks words as `entity`. Mentions that the story format doesn't allow beside it are removed: one over the same words,
 * one that overlaps in part, one of the same entity inside or around it, and a person's name within a person's name.
 * The order of the others is unchanged.
 */
export function setMention(story: Story, passage: Passage, entity: Entity): Story {
  const quote = textOfBlock(story, passage.block)?.slice(passage.start, passage.end);
  if (!quote) return story;
  const kinds = new Map(story.entities.map(({ id, kind }) => [id, kind]));
  const old = mentionAt(story, passage);
  const mentions = story.mentions.filter((mention) => !givesWay(mention, passage, entity, kinds));
  const added: Mention = {
    ...{ entity: entity.id, block: passage.block, start: passage.start, end: passage.end, quote },
    kind: kindOf(quote, entity, old),
    by: 'reader',
  };
  return { ...withAlias(story, entity.id, quote), mentions: [...mentions, added] };
}

function givesWay(
  mention: Mention,
  passage: Passage,
  entity: Entity,
  kinds: ReadonlyMap<EntityId, EntityKind>,
): boolean {
  if (!overlaps(mention, passage)) return false;
  const isInside = mention.start >= passage.start && mention.end <= passage.end;
  const isAround = mention.start <= passage.start && mention.end >= passage.end;
  if (isInside === isAround || mention.entity === entity.id) return true;
  return isInside && entity.kind === 'person' && kinds.get(mention.entity) === 'person';
}

function kindOf(quote: string, { name }: Entity, old: Mention | undefined): Mention['kind'] {
  if (quote === name) return 'name';
  if (old && old.kind !== 'name') return old.kind;
  return /^[\p{Lu}.]{2,}$/u.test(quote) && !/^[\p{Lu}.]{2,}$/u.test(name) ? 'abbreviation' : 'short';
}

/** Adds another name of the entity, attributed to the reader. */
export function withAlias(story: Story, id: EntityId, text: string): Story {
  const entities = story.entities.map((entity) =>
    entity.id !== id || entity.name === text || entity.aliases.some((alias) => alias.text === text)
      ? entity
      : { ...entity, aliases: [...entity.aliases, { text, reason: 'reader' as const }] },
  );
  return { ...story, entities };
}

/** The mention of exactly these words. */
export function mentionAt(story: Story, { block, start, end }: Passage): Mention | undefined {
  return story.mentions.find((other) => other.block === block && other.start === start && other.end === end);
}

function overlaps(a: Passage, b: Passage): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}

/**
 * `passage` and, if `everywhere`, all other places where the same words are a mention of the same entity, or unmarked.
 * Words inside another mention are skipped: "Kim" in "Kim Jong Un" is not a mention of its own.
 */
export function passagesLike(
  story: Story,
  text: AnchorText,
  passage: Passage,
  everywhere: boolean,
): readonly Passage[] {
  if (!everywhere) return [passage];
  const meant = mentionAt(story, passage)?.entity;
  const quote = textOfBlock(story, passage.block)?.slice(passage.start, passage.end) ?? '';
  const others = occurrencesOf(text, quote).filter((other) => {
    if (overlaps(other, passage)) return false;
    const mention = mentionAt(story, other);
    return mention ? mention.entity === meant : !story.mentions.some((near) => overlaps(near, other));
  });
  return [passage, ...others];
}

/** Removes entities that lost their last mention; references to them now point to `into`. */
export function withoutLost(
  before: Story,
  after: Story,
  into: EntityId | undefined,
  meant: EntityId | undefined,
): Story {
  return lostEntities(before, after).reduce(
    (story, id) => replaceEntity(story, id, id === meant ? into : undefined),
    after,
  );
}
