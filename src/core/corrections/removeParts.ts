import { captionBlockId } from '../story/blocks.ts';
import type { BlockId, BodyBlock, EntityId, Mark, PhotoId, Story, StoryEvent } from '../story/story.ts';
import { dropEvent } from './changeEvents.ts';
import { lostEntities, replaceEntity, withoutLostSources } from './references.ts';
import { eventsOf } from './targets.ts';

/** Blocks of the body, and pictures. */
export type Parts = { readonly blocks: ReadonlySet<BlockId>; readonly photos: ReadonlySet<PhotoId> };

/**
 * The story without some of its blocks and pictures. What stands only in them goes too: mentions, names without any left, times, who
 * says so, events without evidence. The ids and texts of the other blocks are as before, so every other offset stays right.
 */
export function withoutParts(story: Story, { blocks, photos }: Parts): Story {
  if (blocks.size === 0 && photos.size === 0) return story;
  const gone = new Set<string>([...blocks, ...[...photos].map(captionBlockId)]);
  const isLeft = ({ block }: { readonly block: BlockId }) => !gone.has(block);
  const body = withoutIdleRules(
    story.body,
    (block) => blocks.has(block.id) || (block.type === 'figure' && photos.has(block.photo)),
  );
  const shown: Story = {
    ...story,
    body: body.map((block) => ('marks' in block ? withoutLinks(block, gone) : block)),
    contributors: story.contributors.map((block) => withoutLinks(block, gone)),
    links: story.links.map((block) => withoutLinks(block, gone)),
    photos: story.photos.filter(({ id }) => !photos.has(id)),
    entities: story.entities.map((entity) => ({
      ...entity,
      roles: entity.roles.filter(isLeft),
      aliases: entity.aliases.filter(({ text }) => !isLostName(story, gone, entity.id, text)),
    })),
    mentions: story.mentions.filter(isLeft),
    times: story.times.filter(isLeft),
    attributions: story.attributions.filter(isLeft).map((said) => {
      const { carriedFrom, ...rest } = said;
      // What showed the source is not there any more.
      return carriedFrom && gone.has(carriedFrom.block) ? { ...rest, sure: false } : said;
    }),
  };
  return withoutLostSources(story, withoutLostNames(story, withoutLostEvents(shown, gone)));
}

/** What isn't gone, without the rules that divide nothing any more. */
function withoutIdleRules(
  body: readonly BodyBlock[],
  isGone: (block: BodyBlock) => boolean,
): readonly BodyBlock[] {
  const shown: BodyBlock[] = [];
  body.forEach((block, at) => {
    if (isGone(block)) return;
    const before = body[at - 1];
    const isAtEdge = shown.length === 0 || shown.at(-1)?.type === 'rule';
    if (block.type === 'rule' && isAtEdge && before && isGone(before)) return;
    shown.push(block);
  });
  const last = body.at(-1);
  if (last && isGone(last) && shown.at(-1)?.type === 'rule') shown.pop();
  return shown;
}

/** Whether all mentions of an entity by this other name are gone; a name that never was one stays. */
function isLostName({ mentions }: Story, gone: ReadonlySet<string>, entity: EntityId, text: string): boolean {
  const own = mentions.filter((mention) => mention.entity === entity && mention.quote === text);
  return own.length > 0 && own.every(({ block }) => gone.has(block));
}

/** A link inside the story must lead to a block that it has. */
function withoutLinks<Block extends { readonly marks?: readonly Mark[] | undefined }>(
  block: Block,
  gone: ReadonlySet<string>,
): Block {
  const { marks } = block;
  const isDead = (mark: Mark) =>
    mark.type === 'link' && mark.href.startsWith('#') && gone.has(mark.href.slice(1));
  return marks?.some(isDead) ? { ...block, marks: marks.filter((mark) => !isDead(mark)) } : block;
}

/** An event stays as long as a passage of its evidence does. */
function withoutLostEvents(story: Story, gone: ReadonlySet<string>): Story {
  if (!story.timeline) return story;
  const events = story.timeline.events.map((event): StoryEvent => {
    const { words, ...rest } = event;
    const kept = words && gone.has(words.block) ? rest : event;
    return kept.basis === 'story'
      ? { ...kept, evidence: kept.evidence.filter(({ block }) => !gone.has(block)) }
      : kept;
  });
  const left: Story = { ...story, timeline: { ...story.timeline, events } };
  const had = new Map(eventsOf(story).map((event) => [event.id, event.evidence.length]));
  return events
    .filter(({ id, basis, evidence }) => basis === 'story' && evidence.length === 0 && had.get(id))
    .reduce((so, { id }) => dropEvent(so, id), left);
}

/** A place goes with its name, unless an event, the route or the dateline still needs it. */
function withoutLostNames(before: Story, after: Story): Story {
  const lost = new Set(lostEntities(before, after));
  const used = new Set([
    after.dateline?.place,
    ...(after.timeline?.route?.places ?? []),
    ...eventsOf(after).map(({ place }) => place),
  ]);
  const places = after.places.filter(
    ({ id, entity }) => entity === undefined || !lost.has(entity) || used.has(id),
  );
  const first: Story = { ...after, places };
  return [...lost].reduce((so, id) => replaceEntity(so, id, undefined), first);
}
