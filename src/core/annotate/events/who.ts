import type { EntityId, Mention } from '../../story/story.ts';
import type { Draft } from '../draft.ts';
import type { Clause } from './clause.ts';

type Range = { readonly start: number; readonly end: number };

/**
 * People, bodies and named things that a clause mentions, in their order; for "he", "her", or a "who" clause, the
 * person named last before it in the block. Only sure mentions count.
 */
export function whoIn({ sentence, start, end, isRelative }: Clause, draft: Draft): readonly EntityId[] {
  const block = sentence.block.id;
  const inBlock = draft.mentions.filter((mention) => mention.block === block && mention.sure !== false);
  const inside = inBlock.filter(
    (mention) => mention.start >= start && mention.end <= end && isActor(mention, draft),
  );
  const words = sentence.block.text.slice(start, end).replace(/[“"][^”"]*[”"]/g, '');
  const hasPronoun = /\b(?:he|him|his|she|her|himself|herself)\b/i.test(words);
  const people = inside.filter((mention) => isPerson(mention, draft));
  const carried =
    (isRelative || (hasPronoun && people.length === 0)) && personBefore({ start, end }, inBlock, draft);
  return [...new Set([...(carried ? [carried] : []), ...inside.map(({ entity }) => entity)])];
}

export function isPerson({ entity }: Mention, { entities }: Draft): boolean {
  return entities.some(({ id, kind }) => id === entity && kind === 'person');
}

function isActor({ entity, kind }: Mention, { entities }: Draft): boolean {
  const found = entities.find(({ id }) => id === entity);
  return (
    kind !== 'adjective' &&
    (found?.kind === 'person' || found?.kind === 'organisation' || found?.kind === 'thing')
  );
}

function personBefore({ start }: Range, inBlock: readonly Mention[], draft: Draft): EntityId | undefined {
  return inBlock.filter((mention) => mention.end <= start && isPerson(mention, draft)).at(-1)?.entity;
}
