import type { StoryCard } from '#core/story/storyCard.ts';
import { counted } from '#core/text/counted.ts';

type Counts = Pick<StoryCard, 'names' | 'events' | 'days' | 'pictures'>;

/** Counts of what a story has besides its text; zero counts are omitted. */
export function contentsOf({ names, events, days, pictures }: Counts): readonly string[] {
  return [
    names > 0 && counted(names, 'name', 'people, places and organisations'),
    events > 0 && counted(events, 'event') + (days ? `, ${days}` : ''),
    pictures > 0 && counted(pictures, 'picture'),
  ].filter((line) => line !== false);
}
