import type { Photo, PhotoId, Rendition } from '../story/story.ts';

/** One file of a picture, to go inside an export. `base64`: its bytes. */
export type ExportedPicture = {
  readonly photo: PhotoId;
  readonly file: string;
  readonly type: string;
  readonly base64: string;
};

/** Enough for a column on a good screen and for half a page of paper. */
const wanted = 960;
/** Every program opens the first; what comes later saves bytes or is all there is. */
const preference = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'];

/** The one file of a picture that goes into an export: the full frame, wide enough and no wider. */
export function pictureToExport({ renditions }: Pick<Photo, 'renditions'>): Rendition | undefined {
  const full = renditions.filter(({ crop }) => crop === undefined);
  const types = full.map(({ type }) => type);
  const type = preference.find((known) => types.includes(known)) ?? types[0];
  const sized = full
    .filter((rendition) => rendition.type === type)
    .toSorted((a, b) => (a.width ?? 0) - (b.width ?? 0));
  return sized.find(({ width }) => (width ?? 0) >= wanted) ?? sized.at(-1);
}
