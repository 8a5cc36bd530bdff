import type { Entity, EntityId, EntityKind, Passage, Story } from '../story/story.ts';
import { type AnchorText, placeAnchor } from './anchor.ts';
import { mentionAt, passagesLike, setMention, withoutLost } from './mentions.ts';
import { type CorrectionOf, done, missingName, missingWords, type Outcome } from './outcome.ts';
import { findEntity } from './targets.ts';

/** Marks words as a name, as another entity's name, or as no name. */
export function changeWords(
  story: Story,
  text: AnchorText,
  correction: CorrectionOf<'mark' | 'same' | 'notName'>,
): Outcome {
  const { target, everywhere } = correction;
  const passage = placeAnchor(text, target);
  if (!passage) return missingWords(target);
  const meant = mentionAt(story, passage)?.entity;
  const passages = passagesLike(story, text, passage, everywhere);
  if (correction.kind === 'notName') {
    const isGone = (mention: Passage) =>
      passages.some(
        ({ block, start, end }) => block === mention.block && start === mention.start && end === mention.end,
      );
    const after = { ...story, mentions: story.mentions.filter((mention) => !isGone(mention)) };
    return done(withoutLost(story, after, undefined, meant));
  }
  const [entity, base] =
    correction.kind === 'same'
      ? [findEntity(story, text, correction.entity), story]
      : nameOf(story, target.exact, correction.as, correction.id);
  if (!entity) return missingName(correction.kind === 'same' ? correction.entity.name : target.exact);
  const after = passages.reduce((so, place) => setMention(so, place, entity), base);
  return done(withoutLost(story, after, entity.id, meant));
}

/** The entity with this name and kind, or a new one. */
function nameOf(story: Story, words: string, kind: EntityKind, id: string): readonly [Entity, Story] {
  const name = words.replace(/\s+/g, ' ').replace(/\u00ad/g, '');
  const known = story.entities.find((entity) => entity.name === name && entity.kind === kind);
  if (known) return [known, story];
  const entity: Entity = { id: `reader-${id}` as EntityId, kind, name, roles: [], aliases: [], by: 'reader' };
  return [entity, { ...story, entities: [...story.entities, entity] }];
}

/** Moves some mentions of an entity to another. */
export function split(
  story: Story,
  text: AnchorText,
  { entity: target, mentions, name, as, id }: CorrectionOf<'split'>,
): Outcome {
  const old = findEntity(story, text, target);
  if (!old) return missingName(target.name);
  const [entity, base] = nameOf(story, name, as, id);
  const placed = mentions.map((anchor) => ({ anchor, passage: placeAnchor(text, anchor) }));
  const missing = placed.flatMap(({ anchor, passage }) => (passage ? [] : missingWords(anchor).missing));
  if (missing.length === mentions.length) return { missing };
  const after = placed.reduce((so, { passage }) => (passage ? setMention(so, passage, entity) : so), base);
  return { story: withoutLost(story, after, entity.id, old.id), missing };
}
