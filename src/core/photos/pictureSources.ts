import type { Photo, Rendition } from '../story/story.ts';

export type PictureSource = {
  readonly type: string;
  readonly phone: boolean;
  readonly renditions: readonly Rendition[];
};

/** Best compression first: a browser uses the first type that it supports. */
const preference = ['image/avif', 'image/webp'];

/**
 * The renditions of a picture, grouped for `<picture>`: phone crops before the full frame, AVIF before WebP before the
 * rest. The last group of full frames is for `<img>` itself.
 */
export function pictureSources(photo: Pick<Photo, 'renditions'>): {
  readonly sources: readonly PictureSource[];
  readonly fallback: readonly Rendition[];
} {
  const phone = groupByType(
    photo.renditions.filter(({ crop }) => crop === 'phone'),
    true,
  );
  const full = groupByType(
    photo.renditions.filter(({ crop }) => crop !== 'phone'),
    false,
  );
  return { sources: [...phone, ...full.slice(0, -1)], fallback: full.at(-1)?.renditions ?? [] };
}

function groupByType(renditions: readonly Rendition[], phone: boolean): PictureSource[] {
  const types = [...new Set(renditions.map(({ type }) => type))].sort((a, b) => rank(a) - rank(b));
  return types.map((type) => ({
    type,
    phone,
    renditions: renditions
      .filter((rendition) => rendition.type === type)
      .toSorted((a, b) => (a.width ?? 0) - (b.width ?? 0)),
  }));
}

function rank(type: string): number {
  const found = preference.indexOf(type);
  return found === -1 ? preference.length : found;
}

/** Aspect ratio (width / height) of the full frame, if the file gives its size. */
export function pictureSize(
  photo: Pick<Photo, 'renditions' | 'width' | 'height'>,
): { width: number; height: number } | undefined {
  const { width, height } = photo;
  if (width && height) return { width, height };
  const sized = photo.renditions.find(
    (rendition) => rendition.crop !== 'phone' && rendition.width && rendition.height,
  );
  return sized?.width && sized.height ? { width: sized.width, height: sized.height } : undefined;
}
