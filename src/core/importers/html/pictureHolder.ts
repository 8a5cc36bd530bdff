import { endsInCredit } from '../text/captionCredit.ts';
import { squash } from '../text/squash.ts';
import { captionName, findPicture } from './picture.ts';
import { type Element, findAll, findFirst, lengthOf, namesOf, outermost, textOf } from './tree.ts';

const holders = /^(?:div|section|span|p|aside|dl|button|center|a|td|li)$/;
/** Names of elements around one picture. */
const pictureName =
  /(?:^|[\s_-])(?:image|img|picture|pic|photo|bild|foto|figure|media|slide|visual|illustration|lead-?image|hero)(?:$|[\s_-]|\d|embed|box|block|wrap|container|caption)/;
/** Letters of a caption, at most; longer text beside a picture is a paragraph. */
const longestCaption = 350;
/** Letters beside a caption: a button, a date. */
const most = 80;

/**
 * Whether an element other than a `figure` is one picture with its caption: the caption by its element or name, beside a
 * `figure` too, or the few words beside the picture if they are no paragraph or the element's name says picture.
 */
export function isPictureHolder(element: Element): boolean {
  if (!holders.test(element.tag) || lengthOf(element) === 0 || lengthOf(element) > 1500) return false;
  const images = picturesIn(element);
  if (images !== 1) return false;
  const figures = findAll(element, ({ tag }) => tag === 'figure');
  const captions = captionsIn(element);
  const said = captions.reduce((sum, caption) => sum + lengthOf(caption), 0);
  if (figures.length > 0)
    return (
      figures.length === 1 &&
      captions.length > 0 &&
      lengthOf(element) - said < most &&
      figures.every((figure) => lengthOf(figure) === 0)
    );
  if (captions.length > 0) return lengthOf(element) - said < most;
  return isBesidePicture(element);
}

/** A picture and a line or two that nothing names: in a list only with a credit, since items have pictures too. */
function isBesidePicture(element: Element): boolean {
  if (element.tag === 'p' || element.tag === 'td' || lengthOf(element) > longestCaption) return false;
  if (findFirst(element, ({ tag }) => /^(?:h[1-6]|ul|ol|table|blockquote|article|form|input)$/.test(tag)))
    return false;
  const linked = findAll(element, ({ tag }) => tag === 'a').reduce((sum, link) => sum + lengthOf(link), 0);
  if (linked > lengthOf(element) / 2) return false;
  if (endsInCredit(squash(textOf(element)))) return true;
  if (element.tag === 'li') return false;
  const hasParagraph = findFirst(element, ({ tag }) => tag === 'p') !== undefined;
  return !hasParagraph || pictureName.test(namesOf(element));
}

/** Pictures worth showing; a placeholder or a small copy beside its picture doesn't count. */
function picturesIn(element: Element): number {
  const images = findAll(element, ({ tag }) => tag === 'img');
  if (images.length < 2) return images.length;
  const found = images.flatMap((image) => findPicture(image, undefined)?.address ?? []);
  return Math.max(1, new Set(found).size);
}

/** Captions by element or name, outermost first; without any, none. */
export function captionsIn(holder: Element): readonly Element[] {
  const all = findAll(holder, ({ tag }) => tag === 'figcaption');
  if (all.length > 0) return outermost(all);
  return outermost(
    findAll(holder, (inner) => captionName.test(namesOf(inner)) && squash(textOf(inner)) !== ''),
  );
}
