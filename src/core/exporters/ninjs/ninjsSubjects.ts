import type { Entity, Story } from '../../story/story.ts';
import { toUri } from '../storyUri.ts';

/** The entities in ninjs's own lists; events by their titles. */
export function subjectsOf(story: Story): object {
  const of = (...kinds: readonly Entity['kind'][]) =>
    story.entities.filter(({ kind }) => kinds.includes(kind)).map(toSubject);
  const onMap = new Map(story.places.map((place) => [place.entity, place]));
  const places = story.entities
    .filter(({ kind }) => kind === 'place')
    .map((entity) => {
      const found = onMap.get(entity.id);
      return {
        ...toSubject(entity),
        ...(found && { geoJSON: { type: 'Point', coordinates: found.coordinates } }),
      };
    });
  const events = (story.timeline?.events ?? []).map(({ id, title }) => ({ id, name: title, rel: 'about' }));
  const lists = {
    people: of('person'),
    organisations: of('organisation', 'group'),
    places,
    objects: of('thing'),
    events,
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

function toSubject({ id, name, wikidata, wikipedia }: Entity): object {
  const uri =
    wikidata === undefined ? wikipedia && toUri(wikipedia) : `http://www.wikidata.org/entity/${wikidata}`;
  return { name, rel: 'about', ...(uri !== undefined && { uri }), literal: id };
}
