import type { Range } from '../text/nestRanges.ts';
import { blocksInPageOrder, captionBlockId, mentionsInPageOrder, type TextBlock } from './blocks.ts';
import type { BlockId, EntityId, EntityKind, EventId, Mark, Notice, Passage, Story } from './story.ts';

/** What a range of a block's text is, for rendering. */
export type Markup =
  | {
      readonly kind: 'mention';
      readonly entity: EntityId;
      readonly entityKind: EntityKind;
      /** 1-based among this entity's mentions in page order: "3 of 18", `?mention=3`. */
      readonly n: number;
      /**
       * Rendered as a link, so that Tab reaches it: the entity's first mention in headline or body, else in captions and other
       * lines, that isn't inside another link.
       */
      readonly isLink: boolean;
      /** The entity's first mention in the body, the only one underlined when idle. */
      readonly isFirst: boolean;
      readonly sure: boolean;
      /** Stated by the reader. */
      readonly isOwn: boolean;
    }
  | { readonly kind: 'sentence'; readonly id: string; readonly events: readonly EventId[] }
  /** A sentence or clause with who says it; the index in `attributions`. */
  | { readonly kind: 'claim'; readonly index: number }
  /** The words that say who does. */
  | { readonly kind: 'cue' }
  | { readonly kind: 'time'; readonly index: number }
  | { readonly kind: 'notice'; readonly notice: Notice['kind'] }
  | { readonly kind: 'mark'; readonly mark: Mark };

export type MarkedRange = Range<Markup>;

/** Every block's ranges, in order of precedence for staying whole: names, then sentences, claims, times, marks. */
export function toMarkup(
  story: Story,
  sentences: readonly EvidenceSentence[],
): ReadonlyMap<BlockId, readonly MarkedRange[]> {
  const blocks = blocksInPageOrder(story);
  const ranges = new Map<BlockId, MarkedRange[]>();
  const add = ({ block, start, end }: Passage, value: Markup) => {
    const list = ranges.get(block) ?? [];
    list.push({ start, end, value });
    ranges.set(block, list);
  };
  for (const { mention, ...markup } of toMentionMarkup(story, blocks))
    add(mention, { kind: 'mention', ...markup });
  for (const sentence of sentences) add(sentence, { kind: 'sentence', ...sentence });
  story.attributions.forEach((attribution, index) => {
    add(attribution, { kind: 'claim', index });
    if (attribution.cue) add({ block: attribution.block, ...attribution.cue }, { kind: 'cue' });
  });
  story.times.forEach((time, index) => {
    if (time.when) add(time, { kind: 'time', index });
  });
  for (const photo of story.photos)
    for (const { kind, start, end } of photo.notices)
      add({ block: captionBlockId(photo.id), start, end }, { kind: 'notice', notice: kind });
  for (const { id, marks } of blocks)
    for (const mark of marks ?? [])
      add({ block: id, start: mark.start, end: mark.end }, { kind: 'mark', mark });
  return ranges;
}

function toMentionMarkup(story: Story, blocks: readonly TextBlock[]) {
  const kinds = new Map(story.entities.map(({ id, kind }) => [id, kind]));
  const regions = new Map(blocks.map(({ id, region }) => [id, region]));
  const isText = ({ block }: Passage) => ['headline', 'body'].includes(regions.get(block) ?? '');
  const mentions = mentionsInPageOrder(story);
  const inText = new Set(mentions.filter(isText).map(({ entity }) => entity));
  const links = new Map(blocks.map(({ id, marks }) => [id, marks?.filter(isLink) ?? []]));
  const counts = new Map<EntityId, number>();
  const linked = new Set<EntityId>();
  const underlined = new Set<EntityId>();
  /** The last mention that became a link: later ones inside it can't be links too. */
  let holder: Passage | undefined;
  return mentions.map((mention) => {
    const { entity, block } = mention;
    const n = (counts.get(entity) ?? 0) + 1;
    counts.set(entity, n);
    const free =
      !(holder && holder.block === block && mention.start < holder.end) &&
      !links.get(block)?.some((link) => link.start < mention.end && mention.start < link.end);
    const isLink = free && !linked.has(entity) && (isText(mention) || !inText.has(entity));
    if (isLink) {
      linked.add(entity);
      holder = mention;
    }
    const isFirst = regions.get(block) === 'body' && !underlined.has(entity);
    if (isFirst) underlined.add(entity);
    const entityKind = kinds.get(entity) ?? 'thing';
    const { sure, by } = mention;
    return { mention, entity, entityKind, n, isLink, isFirst, sure: sure !== false, isOwn: by === 'reader' };
  });
}

function isLink(mark: Mark): boolean {
  return mark.type === 'link';
}

/** DOM id of an evidence sentence. No id of the file contains a full stop, so there can be no collision. */
export type EvidenceSentence = Passage & { readonly id: string; readonly events: readonly EventId[] };

/** Each passage of evidence once, numbered within its block. */
export function evidenceSentences(story: Story): readonly EvidenceSentence[] {
  const found = new Map<string, Passage & { events: EventId[] }>();
  for (const event of story.timeline?.events ?? []) {
    if (event.basis !== 'story') continue;
    for (const { block, start, end } of event.evidence) {
      const key = `${block} ${start} ${end}`;
      const sentence = found.get(key) ?? { block, start, end, events: [] };
      if (!sentence.events.includes(event.id)) sentence.events.push(event.id);
      found.set(key, sentence);
    }
  }
  const counts = new Map<BlockId, number>();
  return [...found.values()]
    .sort((a, b) => (a.block === b.block ? a.start - b.start : 0))
    .map((sentence) => {
      const n = (counts.get(sentence.block) ?? 0) + 1;
      counts.set(sentence.block, n);
      return { ...sentence, id: `${sentence.block}.${n}` };
    });
}

/** DOM id of an entity's n-th mention; the full stop avoids collisions with ids of the file. */
export function mentionDomId(entity: EntityId, n: number): string {
  return `entity-${entity}.${n}`;
}
