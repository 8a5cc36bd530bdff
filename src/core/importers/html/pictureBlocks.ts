import { pictureKey } from '../pictureKey.ts';
import { type BlockState, dropRest, type Place, readParts } from './blockState.ts';
import { captionOf, figureBlock } from './figureBlock.ts';
import { captionName, findPicture } from './picture.ts';
import { captionsIn, isPictureHolder } from './pictureHolder.ts';
import { type Element, findAll, findFirst, holds, lengthOf, namesOf, outermost } from './tree.ts';

const galleryTags = /^(?:div|section|span|p|aside|dl)$/;

const gallery = /(?:^|[\s_-])(?:gallery|slideshow|carousel|swiper|slider|lightbox)(?=$|[\s_-])/;

/** An element other than `figure` with pictures and little else: a gallery, or one picture and its caption. */
export function holdsPictures(element: Element): boolean {
  if (isPictureHolder(element)) return true;
  return (
    galleryTags.test(element.tag) &&
    gallery.test(namesOf(element)) &&
    findFirst(element, ({ tag }) => tag === 'img') !== undefined &&
    findFirst(element, ({ tag }) => tag === 'figure') === undefined
  );
}

/** All pictures of an element. A single picture gets the element's caption; of several, each gets the next one. */
export function pictureBlocks(element: Element, state: BlockState, place: Place): void {
  const inner = findAll(element, ({ tag }) => tag === 'figure');
  const images = findAll(element, ({ tag }) => tag === 'img');
  const table = findFirst(element, ({ tag }) => tag === 'table' || tag === 'pre' || tag === 'blockquote');
  const isBesideFigure = inner.length === 1 && element.tag !== 'figure' && isPictureHolder(element);
  // Some have only a `source`, and their script adds the image.
  const hasNone = images.length === 0 && findPicture(element, state.base) === undefined;
  if ((inner.length > 0 && !isBesideFigure) || table !== undefined || hasNone) {
    readParts(element, state, place);
    return;
  }
  const distinct = distinctPictures(images, state.base);
  if (distinct.length <= 1) figureBlock(distinct[0] ?? element, element, state);
  else several(element, distinct, state);
}

/** Of the sizes of one picture the last, which is the one that replaces a preview, unless the name says otherwise. */
function distinctPictures(images: readonly Element[], base: string | undefined): readonly Element[] {
  const best = new Map<string, { readonly image: Element; readonly size: number }>();
  for (const image of images) {
    const address = findPicture(image, base)?.address;
    const key = pictureKey(address);
    if (address === undefined || key === undefined) continue;
    const size = Number(/(\d{2,4})x\d{2,4}/.exec(address)?.[1] ?? 0);
    const known = best.get(key);
    if (!known || size >= known.size) best.set(key, { image, size });
  }
  return [...best.values()].map(({ image }) => image);
}

function several(element: Element, images: readonly Element[], state: BlockState): void {
  const slides = slidesOf(element, images);
  if (slides.length === images.length && captionsIn(element).length === 0) {
    slides.forEach((slide, i) => {
      figureBlock(images[i] ?? slide, slide, state);
    });
    dropRest(element, new Set(slides), state);
    return;
  }
  const captions = outermost(
    findAll(element, (inner) => inner.tag === 'figcaption' || captionName.test(namesOf(inner))),
  );
  const used = new Set<Element>();
  images.forEach((image, i) => {
    const until = images[i + 1]?.index ?? Number.POSITIVE_INFINITY;
    const caption =
      captions.find(({ index }) => index > image.index && index < until) ??
      (images.length === captions.length ? captions[i] : undefined);
    const picture = findPicture(image, state.base);
    if (!picture) return;
    const isFree = caption !== undefined && !used.has(caption);
    if (isFree) used.add(caption);
    const said = isFree ? captionOf([caption], [], state) : { caption: '' };
    state.blocks.push({ type: 'figure', picture: { ...picture, ...said } });
  });
  dropRest(element, used, state);
}

/** The elements around each picture that have words beside it. */
function slidesOf(element: Element, images: readonly Element[]): readonly Element[] {
  return images.flatMap((image) => {
    const slide = findFirst(
      element,
      (inner) =>
        holds(inner, image) && lengthOf(inner) > 0 && findAll(inner, ({ tag }) => tag === 'img').length === 1,
    );
    return slide ? [slide] : [];
  });
}
