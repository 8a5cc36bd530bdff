import type { StoryCard } from '#core/story/storyCard.ts';

type Counts = Pick<StoryCard, 'names' | 'events' | 'days' | 'pictures'>;

/** What a story brings beside its text, a line each; nothing is said of what it hasn't. */
export function contentsOf({ names, events, days, pictures }: Counts): readonly string[] {
  return [
    counted(names, 'name', 'people, places and organisations'),
    counted(events, 'event', 'events') + (events > 0 && days ? `, ${days}` : ''),
    counted(pictures, 'picture', 'pictures'),
  ].filter((line) => line !== '');
}

function counted(count: number, one: string, many: string): string {
  if (count === 0) return '';
  return `${count} ${count === 1 ? one : many}`;
}
