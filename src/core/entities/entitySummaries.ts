import { groupBy } from '../groupBy.ts';
import { blocksInPageOrder, mentionsInPageOrder } from '../story/blocks.ts';
import type { Entity, EntityKind, Mention, Story } from '../story/story.ts';

/** One row of the list of names. Counts are of the mentions that highlighting shows, and everything but captions is text. */
export type EntitySummary = {
  readonly entity: Entity;
  /** Index in the order of first appearance. */
  readonly order: number;
  readonly inText: number;
  readonly inCaptions: number;
  /** All mentions in page order; "3 of 18" is an index in this list. */
  readonly mentions: readonly Mention[];
  /** No mention of it is sure: such names are listed apart and not counted as names of the story. */
  readonly isDoubtful: boolean;
};

/** Sorted by first appearance; entities without mentions come last. */
export function entitySummaries(story: Story): readonly EntitySummary[] {
  const regions = new Map(blocksInPageOrder(story).map(({ id, region }) => [id, region]));
  const byEntity = groupBy(mentionsInPageOrder(story), ({ entity }) => entity);
  const appearance = [...byEntity.keys()];
  return story.entities
    .map((entity) => {
      const mentions = byEntity.get(entity.id) ?? [];
      const inCaptions = mentions.filter(({ block }) => regions.get(block) === 'caption').length;
      const found = appearance.indexOf(entity.id);
      const order = found === -1 ? appearance.length : found;
      const isDoubtful = mentions.length > 0 && mentions.every(({ sure }) => sure === false);
      return { entity, order, mentions, isDoubtful, inCaptions, inText: mentions.length - inCaptions };
    })
    .sort((a, b) => a.order - b.order);
}

export type EntityOrder = 'appearance' | 'count';
export type EntityGroup = { readonly kind: EntityKind; readonly entries: readonly EntitySummary[] };

const kinds: readonly EntityKind[] = ['person', 'place', 'organisation', 'group', 'thing'];

/** Groups by kind in a fixed order, without empty groups. */
export function groupEntities(
  summaries: readonly EntitySummary[],
  order: EntityOrder,
): readonly EntityGroup[] {
  const sorted =
    order === 'appearance'
      ? summaries
      : summaries.toSorted((a, b) => totalMentions(b) - totalMentions(a) || a.order - b.order);
  return kinds
    .map((kind) => ({ kind, entries: sorted.filter(({ entity }) => entity.kind === kind) }))
    .filter(({ entries }) => entries.length > 0);
}

export function totalMentions({ mentions }: EntitySummary): number {
  return mentions.length;
}

/** The names of a story that are sure, which is how many it has. */
export function countNames(story: Story): number {
  return entitySummaries(story).filter(({ isDoubtful }) => !isDoubtful).length;
}

/** "13 in text · 5 in captions"; zero counts are left out. */
export function countWordsOf({ inText, inCaptions }: EntitySummary): string {
  const captions = `${inCaptions} in ${inCaptions === 1 ? 'a caption' : 'captions'}`;
  if (inCaptions === 0) return `${inText} in text`;
  return inText === 0 ? captions : `${inText} in text · ${captions}`;
}
