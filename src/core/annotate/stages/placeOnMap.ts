import type { Place, PlaceId } from '../../story/story.ts';
import type { Stage } from '../draft.ts';
import { plainName } from '../plainName.ts';

/** Adds coordinates to listed towns, and the dateline's place. */
export const placeOnMap: Stage = {
  name: 'places',
  run(draft) {
    const places = draft.entities.flatMap(({ id, kind, name }): readonly Place[] => {
      const coordinates =
        kind === 'place' ? draft.gazetteer.places.get(plainName(name))?.coordinates : undefined;
      return coordinates
        ? [{ id: `${id}` as PlaceId, name, coordinates: [...coordinates], entity: id, basis: 'story' }]
        : [];
    });
    const dateline = draft.mentions.find(
      ({ block, entity }) => block === 'dateline' && places.some((place) => place.entity === entity),
    );
    const place = places.find(({ entity }) => entity === dateline?.entity);
    const story =
      draft.story.dateline && place
        ? { ...draft.story, dateline: { ...draft.story.dateline, place: place.id } }
        : draft.story;
    return { ...draft, places, story };
  },
};
