import type { BodyBlock, Photo, PhotoId, Story } from '../story/story.ts';

/** `strip`: before the text; `text`: where the article has it; `list`: without a file, by its caption only. */
export type PhotoPlace = 'strip' | 'text' | 'list';

/**
 * The pictures of a story in one place; each has exactly one. `keepsPlaces`: in a published story a picture without a file
 * stays in the strip, since its newsroom may still supply it.
 */
export function photosIn(
  place: PhotoPlace,
  { photos, body }: Pick<Story, 'photos' | 'body'>,
  keepsPlaces: boolean,
): readonly Photo[] {
  const figures = figuresIn(body);
  const placeOf = ({ id, renditions }: Photo): PhotoPlace => {
    if (!renditions[0]) return keepsPlaces ? 'strip' : 'list';
    return figures.has(id) ? 'text' : 'strip';
  };
  return photos.filter((photo) => placeOf(photo) === place);
}

/** Where the text has each picture; of one that it has twice, the first place. */
export function figuresIn(body: readonly BodyBlock[]): ReadonlyMap<PhotoId, BodyBlock> {
  return new Map(
    body.flatMap((block) => (block.type === 'figure' ? [[block.photo, block] as const] : [])).reverse(),
  );
}

const places = ['strip', 'text', 'list'] as const satisfies readonly PhotoPlace[];

/** The pictures that the viewer turns through from one of them: those in the same place, so that it counts as the page does. */
export function photosBeside(
  photo: PhotoId,
  story: Pick<Story, 'photos' | 'body'>,
  keepsPlaces: boolean,
): readonly Photo[] {
  return (
    places
      .map((place) => photosIn(place, story, keepsPlaces))
      .find((photos) => photos.some(({ id }) => id === photo)) ?? []
  );
}
