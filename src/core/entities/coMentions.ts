import { groupBy } from '../groupBy.ts';
import { blocksInPageOrder } from '../story/blocks.ts';
import type { EntityId, Passage, Story } from '../story/story.ts';
import { splitSentences } from '../text/splitSentences.ts';

/** Entities named in the same sentences as `entity`, most frequent first, with the sentences they share. */
export type CoMention = { readonly entity: EntityId; readonly sentences: readonly Passage[] };

/** Visits only blocks that mention the entity, so the cost depends on the entity, not on the story. */
export function coMentions(story: Story, entity: EntityId): readonly CoMention[] {
  const own = story.mentions.filter((mention) => mention.entity === entity);
  const blockIds = new Set(own.map(({ block }) => block));
  const blocks = blocksInPageOrder(story).filter(({ id }) => blockIds.has(id));
  const others = groupBy(
    story.mentions.filter(({ block }) => blockIds.has(block)),
    ({ block }) => block,
  );
  const shared = new Map<EntityId, Passage[]>();
  for (const block of blocks) {
    const mentions = others.get(block.id) ?? [];
    for (const { start, end } of splitSentences(block.text, story.language)) {
      const names = new Set(mentions.filter((m) => m.start >= start && m.end <= end).map((m) => m.entity));
      if (!names.delete(entity)) continue;
      for (const name of names) {
        const list = shared.get(name) ?? [];
        list.push({ block: block.id, start, end });
        shared.set(name, list);
      }
    }
  }
  return [...shared]
    .map(([name, sentences]) => ({ entity: name, sentences }))
    .sort((a, b) => b.sentences.length - a.sentences.length);
}
