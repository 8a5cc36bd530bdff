import type { EntityId, Mention } from '../../story/story.ts';
import type { StoryDraft } from '../draft.ts';
import type { Clause } from './clause.ts';

/**
 * People, organisations and named things mentioned in a clause, in text order. "He" or "her" refers to the last person
 * named before it in the block; a "who" clause to its antecedent. Only sure mentions count.
 */
export function whoIn({ sentence, start, end, opener }: Clause, draft: StoryDraft): readonly EntityId[] {
  const all = draft.mentions.filter((mention) => mention.block === sentence.block.id);
  const inBlock = all.filter(({ sure }) => sure !== false);
  const inside = inBlock.filter(
    (mention) => mention.start >= start && mention.end <= end && isActor(mention, draft),
  );
  const words = sentence.block.text.slice(start, end).replace(/[“"][^”"]*[”"]/g, '');
  const hasPronoun = /\b(?:he|him|his|she|her|himself|herself)\b/i.test(words);
  const people = inside.filter((mention) => isPerson(mention, draft));
  const named = opener === 'who' ? antecedentOf(start, sentence.start, all, draft) : undefined;
  const spoken =
    hasPronoun && people.length === 0
      ? (personBefore(start, inBlock, draft) ?? onlyPersonBefore(sentence.block.id, draft))
      : undefined;
  const carried = named ? (named.sure === false ? undefined : named.entity) : spoken;
  return [...new Set([...(carried ? [carried] : []), ...inside.map(({ entity }) => entity)])];
}

export function isPerson({ entity }: Mention, { entities }: StoryDraft): boolean {
  return entities.some(({ id, kind }) => id === entity && kind === 'person');
}

function isActor({ entity, kind }: Mention, { entities }: StoryDraft): boolean {
  const found = entities.find(({ id }) => id === entity);
  return (
    kind !== 'adjective' &&
    (found?.kind === 'person' || found?.kind === 'organisation' || found?.kind === 'thing')
  );
}

function personBefore(start: number, inBlock: readonly Mention[], draft: StoryDraft): EntityId | undefined {
  return inBlock.filter((mention) => mention.end <= start && isPerson(mention, draft)).at(-1)?.entity;
}

/** "She entered politics" at the start of a paragraph: the person of the one before it, if that names only one. */
function onlyPersonBefore(block: string, draft: StoryDraft): EntityId | undefined {
  const at = draft.blocks.findIndex(({ id, region }) => id === block && region === 'body');
  const before = at > 0 ? draft.blocks[at - 1] : undefined;
  if (before?.region !== 'body') return undefined;
  const named = draft.mentions.filter(
    (mention) => mention.block === before.id && mention.sure !== false && isPerson(mention, draft),
  );
  const [only, ...others] = new Set(named.map(({ entity }) => entity));
  return others.length === 0 ? only : undefined;
}

/** The antecedent of a "who" or "which": the last name before it in the sentence, "Zamalek" in "Zamalek of Egypt, who". */
export function antecedentOf(
  start: number,
  from: number,
  mentions: readonly Mention[],
  draft: StoryDraft,
): Mention | undefined {
  return mentions
    .filter((mention) => mention.start >= from && mention.end <= start && isActor(mention, draft))
    .at(-1);
}
