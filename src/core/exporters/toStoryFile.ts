import { directionOf } from '../story/directionOf.ts';
import type { Story } from '../story/story.ts';

/**
 * The story as a story file. Defaults are left out: empty lists, and a direction that follows from the language. Parsed
 * again it gives an equal story; unknown fields are kept.
 */
export function toStoryFile(story: Story): object {
  const { direction, photos, entities, timeline, ...rest } = story;
  return withoutEmpty({
    ...rest,
    ...(direction !== directionOf(story.language) && { direction }),
    photos: photos.map((photo) => withoutEmpty(photo, ['sources', 'notices'])),
    entities: entities.map((entity) => withoutEmpty(entity, ['roles', 'aliases'])),
    timeline: timeline && {
      ...timeline,
      events: timeline.events.map((event) => withoutEmpty(event, ['people'])),
    },
  });
}

const lists = [
  'contributors',
  'links',
  'corrections',
  'mentions',
  'places',
  'times',
  'sources',
  'attributions',
  'photos',
  'entities',
];

function withoutEmpty(value: object, names: readonly string[] = lists): object {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([name, field]) =>
        field !== undefined && !(names.includes(name) && Array.isArray(field) && field.length === 0),
    ),
  );
}
