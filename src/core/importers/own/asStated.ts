import type { Story } from '../../story/story.ts';

/** A story from a file of someone else's: what it says was corrected by a reader was not corrected by this one. */
export function asStated(story: Story): Story {
  return {
    ...story,
    entities: story.entities.map((entity) => ({
      ...notByReader(entity),
      aliases: entity.aliases.map((alias) =>
        alias.reason === 'reader' ? { ...alias, reason: 'short' as const } : alias,
      ),
    })),
    mentions: story.mentions.map(notByReader),
    sources: story.sources.map(notByReader),
    attributions: story.attributions.map(notByReader),
    ...(story.timeline && {
      timeline: { ...story.timeline, events: story.timeline.events.map(notByReader) },
    }),
  };
}

function notByReader<Item extends { readonly by?: string | undefined }>(item: Item): Item {
  if (item.by !== 'reader') return item;
  const { by: _by, ...rest } = item;
  return rest as Item; // `by` is optional
}
