import { blocksInPageOrder } from '../story/blocks.ts';
import type { Attribution, Passage, Story } from '../story/story.ts';
import { splitNewsSentences } from '../text/splitNewsSentences.ts';

/**
 * What a source is stated for: the clause or sentence around the passage as the story has it attributed, all of those that
 * the passage touches, or the sentences around it where the story has none. Undefined outside headline and body, which have
 * no attributions.
 */
export function clauseAround(story: Story, passage: Passage): Passage | undefined {
  const block = blocksInPageOrder(story).find(({ id }) => id === passage.block);
  if (!block || (block.region !== 'headline' && block.region !== 'body')) return undefined;
  const attributed = story.attributions.filter((said) => overlaps(said, passage));
  const around =
    attributed.length > 0
      ? attributed
      : splitNewsSentences(block.text, story.language).filter(
          ({ start, end }) => start < passage.end && passage.start < end,
        );
  if (around.length === 0) return undefined;
  const start = Math.min(...around.map((one) => one.start));
  const end = Math.max(...around.map((one) => one.end));
  return { block: block.id, start, end };
}

/** The attribution of exactly this clause, or of the sentence that it is part of. */
export function attributionOf(story: Story, clause: Passage): Attribution | undefined {
  return story.attributions.find(
    (said) => said.block === clause.block && said.start <= clause.start && said.end >= clause.end,
  );
}

/** The last one before the clause: in the headline only within it, in the body also in the block before. */
export function attributionBefore(story: Story, clause: Passage): Attribution | undefined {
  const blocks = blocksInPageOrder(story);
  const order = new Map(blocks.map(({ id, region }, index) => [id, { index, region }]));
  const own = order.get(clause.block);
  if (!own) return undefined;
  let before: { readonly said: Attribution; readonly index: number } | undefined;
  for (const said of story.attributions) {
    const at = order.get(said.block);
    if (!at || at.region !== own.region) continue;
    const isEarlier = at.index < own.index || (at.index === own.index && said.end <= clause.start);
    if (!isEarlier) continue;
    if (!before || at.index > before.index || (at.index === before.index && said.start > before.said.start))
      before = { said, index: at.index };
  }
  return before?.said;
}

export function overlaps(a: Passage, b: Passage): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}
