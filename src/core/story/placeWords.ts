import type { Story } from './story.ts';

/** Where the story was filed: the dateline's place and, if given, its country. */
export function placeWords({ dateline, places, entities }: Story): string | undefined {
  const place = places.find(({ id }) => id === dateline?.place);
  if (!place) return undefined;
  const country = entities.find(
    ({ id }) => id === entities.find((entity) => entity.id === place.entity)?.parent,
  );
  return country ? `${place.name}, ${country.name}` : place.name;
}
