import { blocksInPageOrder } from '../story/blocks.ts';
import type { BlockId, Passage, Story } from '../story/story.ts';
import { toldText, toldWords } from '../story/toldText.ts';

/**
 * What was found in the text without deletions and references, quoted as it is printed, as the story format asks.
 * Titles stay without them. A role that has a deletion inside is left out: its printed words state what was withdrawn.
 */
export function withPrintedQuotes(story: Story): Story {
  const changed = new Map<BlockId, string>();
  for (const { id, text, marks } of blocksInPageOrder(story))
    if (toldText(text, marks) !== text) changed.set(id, text);
  if (changed.size === 0) return story;
  const quoted = <Item extends Passage & { readonly quote: string }>(item: Item): Item => {
    const text = changed.get(item.block);
    return text === undefined ? item : { ...item, quote: text.slice(item.start, item.end) };
  };
  return {
    ...story,
    entities: story.entities.map((entity) => ({
      ...entity,
      roles: entity.roles.filter(
        ({ block, start, end, text }) => (changed.get(block)?.slice(start, end) ?? text) === text,
      ),
    })),
    mentions: story.mentions.map(quoted),
    times: story.times.map(quoted),
    timeline: story.timeline && {
      ...story.timeline,
      events: story.timeline.events.map((event) => {
        const title = toldWords(event.title);
        const words = event.words && { words: quoted(event.words) };
        return event.basis === 'story'
          ? { ...event, title, ...words, evidence: event.evidence.map(quoted) }
          : { ...event, title, ...words };
      }),
    },
  };
}
