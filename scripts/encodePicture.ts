import sharp, { type Sharp } from 'sharp';
import type { PhotoId, Rendition } from '../src/core/story/story.ts';

/** Widths of renditions in px: phone, column, wide screen. Pictures are never enlarged. */
const widths = [480, 960, 1600];
/** Maximum pixels: larger files are mistakes or attacks; a page needs a hundredth of it. */
const mostPixels = 100_000_000;

export type EncodedPicture = {
  readonly renditions: readonly Rendition[];
  readonly files: readonly { readonly file: string; readonly bytes: Buffer }[];
  /** In px, of the widest rendition. */
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  readonly placeholder: string;
};

/**
 * A picture as AVIF, WebP and JPEG at up to three widths, upright and in sRGB, without camera metadata; with its mean colour
 * and a tiny placeholder. Throws if the file can't be decoded.
 */
export async function encodePicture(id: PhotoId, bytes: Uint8Array): Promise<EncodedPicture> {
  const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).autoOrient();
  const { autoOrient } = await picture.metadata();
  const own = autoOrient.width;
  const wanted = [...widths.filter((width) => width < own), ...(own <= 1600 ? [own] : [])];
  const encoded = [];
  for (const width of wanted)
    for (const { ending, type, to } of encoders) {
      const { data, info } = await to(picture.clone().resize({ width })).toBuffer({
        resolveWithObject: true,
      });
      const file = `photos/${id}-${width}.${ending}`;
      encoded.push({ bytes: data, rendition: { file, width: info.width, height: info.height, type } });
    }
  const widest = encoded.at(-1)?.rendition ?? { width: own, height: autoOrient.height };
  const tiny = await picture.clone().resize({ width: 16 }).webp({ quality: 40 }).toBuffer();
  return {
    renditions: encoded.map(({ rendition }) => rendition),
    files: encoded.map(({ bytes, rendition }) => ({ file: rendition.file, bytes })),
    width: widest.width,
    height: widest.height,
    colour: await meanColour(picture),
    placeholder: `data:image/webp;base64,${tiny.toString('base64')}`,
  };
}

/** Size and quality as for the bundled story. */
const encoders = [
  { ending: 'avif', type: 'image/avif', to: (picture: Sharp) => picture.avif({ quality: 55 }) },
  { ending: 'webp', type: 'image/webp', to: (picture: Sharp) => picture.webp({ quality: 78 }) },
  {
    ending: 'jpg',
    type: 'image/jpeg',
    // JPEG has no transparency; the background becomes white.
    to: (picture: Sharp) => picture.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true }),
  },
] as const;

async function meanColour(picture: Sharp): Promise<string> {
  const pixel = await picture
    .clone()
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .resize(1, 1, { fit: 'fill' })
    .raw()
    .toBuffer();
  const [red = 0, green = red, blue = red] = pixel;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
