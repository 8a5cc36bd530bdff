import type { Story } from '../../../src/core/story/story.ts';
import type { GoldMention } from '../../../src/test/annotated/readMarkup.ts';

/** B³ over the marked mentions that were found: sums of precision and recall, and how many there are. */
export type GroupScore = { readonly precision: number; readonly recall: number; readonly mentions: number };

export function scoreGroups(story: Story, gold: readonly GoldMention[]): GroupScore {
  const pairs = gold.flatMap((mark) => {
    const found = story.mentions.find(
      ({ block, start, end }) => block === mark.block && start === mark.start && end === mark.end,
    );
    return found ? [{ ours: found.entity, theirs: mark.entity }] : [];
  });
  let [precision, recall] = [0, 0];
  for (const { ours, theirs } of pairs) {
    const both = pairs.filter((pair) => pair.ours === ours && pair.theirs === theirs).length;
    precision += both / pairs.filter((pair) => pair.ours === ours).length;
    recall += both / pairs.filter((pair) => pair.theirs === theirs).length;
  }
  return { precision, recall, mentions: pairs.length };
}
