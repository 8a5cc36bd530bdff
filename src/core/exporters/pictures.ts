import type { Photo, PhotoId, Rendition } from '../story/story.ts';

/** One picture file to be embedded in an export. `base64`: its bytes. */
export type ExportedPicture = {
  readonly photo: PhotoId;
  readonly file: string;
  readonly type: string;
  readonly base64: string;
};

/** Width in px, enough for a column on a high-density screen and for half a page of paper. */
const wanted = 960;
/** Every program opens the first type; the others are smaller or the only ones available. */
const preference = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'];

/** The file of a picture to embed in an export: the full frame, as wide as needed. */
export function pictureToExport({ renditions }: Pick<Photo, 'renditions'>): Rendition | undefined {
  const full = renditions.filter(({ crop }) => crop === undefined);
  const types = full.map(({ type }) => type);
  const type = preference.find((known) => types.includes(known)) ?? types[0];
  const sized = full
    .filter((rendition) => rendition.type === type)
    .toSorted((a, b) => (a.width ?? 0) - (b.width ?? 0));
  return sized.find(({ width }) => (width ?? 0) >= wanted) ?? sized.at(-1);
}
