import type { DraftPicture } from '../draft.ts';
import { isCredit } from '../text/captionCredit.ts';
import { squash } from '../text/squash.ts';
import { resolveAddress } from './address.ts';
import { attribute, type Element, findAll, findFirst, lengthOf, namesOf, outermost, textOf } from './tree.ts';

/** Maximum width in px: larger files are for print. */
const widest = 1600;
/** Narrower files are previews. */
const narrowest = 500;
const lazy = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-hi-res-src',
  'data-full',
  'data-url',
  'data-image',
  'src',
];
const lazySets = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'srcset'];

/** The picture of an `img`, a `picture` or an element around them; undefined for icons, pixels and placeholders. */
export function findPicture(holder: Element, base: string | undefined): DraftPicture | undefined {
  const image = holder.tag === 'img' ? holder : findFirst(holder, ({ tag }) => tag === 'img');
  if (image && isIcon(image)) return undefined;
  const sources = findAll(holder, ({ tag }) => tag === 'source');
  const parts = [...(image ? [image] : []), ...sources];
  const address = addressOf(parts, base);
  if (address === undefined) return undefined;
  const [width, height] = ['width', 'height'].map((name) => toSize(image ? attribute(image, name) : ''));
  if ((width !== undefined && width < 60) || (height !== undefined && height < 60)) return undefined;
  return {
    address,
    alt: squash(image ? attribute(image, 'alt') : ''),
    caption: '',
    ...(width !== undefined && height !== undefined && width > 300 && { width, height }),
  };
}

const iconName =
  /(?:^|[\s_-])(?:icons?|ico|avatar|gravatar|logo|emoji|wp-smiley|sprite|badge|headshot|portrait-?small|author-?(?:image|photo|pic|img)|profile-?(?:image|photo|pic))(?=$|[\s_-])/;
const iconFile =
  /(?:^|[-_/.])(?:icons?|ico|avatar|gravatar|logo|emoji|smiley|sprite|print|printer|share|email|facebook|twitter|whatsapp|external-?link|spinner|loader|arrow|bullet|button|btn|star|rating)(?:[-_.]?(?:icon|\d{1,3}|small|black|white|blue|logo))?\.(?:png|gif|jpe?g|webp|svg)(?:$|\?)/i;
const iconWords =
  /^(?:print|share|e-?mail|save|like|icon|logo|avatar|gravatar|profile picture|author(?: photo| image)?|external link|link)(?: (?:this|icon|logo|on|page|post|article)\b.{0,30})?$/i;

/** A sign, a logo or a face: part of the page, not a picture of the story. */
export function isIcon(image: Element): boolean {
  return (
    iconName.test(namesOf(image)) ||
    iconFile.test(attribute(image, 'src')) ||
    iconWords.test(attribute(image, 'alt').trim())
  );
}

function addressOf(parts: readonly Element[], base: string | undefined): string | undefined {
  const candidates = parts.flatMap((part) => lazySets.flatMap((name) => parseSrcset(attribute(part, name))));
  const best = bestOf(candidates.filter(({ address }) => isReal(address)));
  const plain =
    parts.flatMap((part) => lazy.map((name) => attribute(part, name))).find(isReal) ??
    parts
      .flatMap((part) => [...part.attributes.values()])
      .find((value) => isImageFile(value) && isReal(value));
  const chosen = best?.address ?? plain;
  return chosen === undefined ? undefined : resolveAddress(chosen, base);
}

/** The largest that isn't for print; if that is tiny, the smallest of the larger ones. */
function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  const sorted = candidates.toSorted((a, b) => a.width - b.width);
  const largest = sorted.findLast(({ width }) => width <= widest);
  const larger = sorted.find(({ width }) => width > widest);
  if (largest && (largest.width >= narrowest || largest.width === 0 || !larger)) return largest;
  return larger ?? largest;
}

/** Placeholders are tiny data URLs, or files named as such. */
function isReal(address: string): boolean {
  return (
    address.trim() !== '' &&
    !/^(?:data|blob|javascript|about):/i.test(address.trim()) &&
    !/(?:^|[/_-])(?:placeholder|spacer|blank|pixel|1x1|transparent|loading|lazy)[\w-]*\.(?:gif|png|svg|jpe?g)/i.test(
      address,
    ) &&
    !/\.svg(?:$|[?#])/i.test(address)
  );
}

/** Lazy loaders use many attributes for the real address; it is recognised by its file extension. */
function isImageFile(value: string): boolean {
  const address = value.trim();
  return /.\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i.test(address) && !/\s/.test(address);
}

type Candidate = { readonly address: string; readonly width: number };

/** `a.jpg 480w, b.jpg 2x`; a density counts as that many times 800. Commas inside addresses are kept. */
function parseSrcset(srcset: string): readonly Candidate[] {
  const words = srcset.split(/\s+/).reverse();
  const candidates: Candidate[] = [];
  for (let word = words.pop(); word !== undefined; word = words.pop()) {
    const address = withoutCommas(word);
    if (address === '') continue;
    let width = 0;
    // Without a comma a size may follow, up to the next one.
    for (let isOpen = address === word; isOpen && words.length > 0; ) {
      const [size = '', ...rest] = (words.pop() ?? '').split(',');
      width ||= sizeOf(size);
      isOpen = rest.length === 0;
      if (!isOpen) words.push(rest.join(','));
    }
    candidates.push({ address, width });
  }
  return candidates;
}

function withoutCommas(word: string): string {
  let end = word.length;
  while (word[end - 1] === ',') end -= 1;
  return word.slice(0, end).replace(/^,+/, '');
}

function sizeOf(words: string): number {
  const [, size, unit] = /^([\d.]{1,12})([wx])$/.exec(words) ?? [];
  return size === undefined ? 0 : Number(size) * (unit === 'x' ? 800 : 1);
}

function toSize(value: string): number | undefined {
  const found = /^\s*(\d{1,5})(?:px)?\s*$/.exec(value)?.[1];
  const size = Number(found);
  return found === undefined || size === 0 ? undefined : size;
}

const creditName =
  /(?:^|[\s_-])(?:credits?|copyright\w*|photographer|photo-?(?:by|credit)|source|attribution|byline|copyright-?holder|rights)(?=$|[\s_-])/;
export const captionName =
  /caption|legend|media-?(?:desc|title|info)|image-?(?:desc|text|info)|(?:^|[\s_-])cutline/;

/** `rest`: words around the credit that only label it. */
export type Caption = { readonly caption: string; readonly credit?: string; readonly rest?: string };

/** Caption and credit of an element with a picture: the credit by its element's name, else by the last words. */
export function readCaption(holder: Element): Caption {
  const credits = findCredits(holder);
  const left = squash(textWithout(holder, new Set(credits)));
  if (credits.length === 0) return { caption: left };
  const read = readCredits(credits);
  // A single long text without a word that marks a credit is a caption, in any element.
  const { credit = '', rest = '' } = read;
  if (left === '' && credit.length > 60 && rest === '' && !isCredit(credit)) return { caption: credit };
  return { ...read, caption: left };
}

/** Parts of the element that are named as a credit and are short enough for one. */
export function findCredits(holder: Element): readonly Element[] {
  const isCreditLine = (element: Element) =>
    creditName.test(namesOf(element)) && lengthOf(element) < 180 && lengthOf(element) > 0;
  const found = outermost(findAll(holder, isCreditLine));
  return found.flatMap((element) => (holdsCaption(element) ? partsBeside(element) : [element]));
}

function isCaption(element: Element): boolean {
  return element.tag === 'figcaption' || captionName.test(namesOf(element));
}

function holdsCaption(element: Element): boolean {
  return findFirst(element, isCaption) !== undefined;
}

/** An element named for its credit may have the caption too: the credit is what stands beside that. */
function partsBeside(element: Element): readonly Element[] {
  return element.children
    .filter((child) => typeof child !== 'string')
    .filter((child) => lengthOf(child) > 0 && !isCaption(child))
    .flatMap((child) => (holdsCaption(child) ? partsBeside(child) : [child]));
}

/** The credits joined, without their labels. */
export function readCredits(credits: readonly Element[]): Caption {
  const printed = squash(credits.map((element) => textOf(element)).join(' '));
  const bare = bareCredit(printed);
  return { caption: '', credit: bare, rest: squash(printed.replace(bare, ' ')) };
}

function bareCredit(credit: string): string {
  return (
    credit
      .replace(
        /^\(?(?:(?:photo|image|picture)?\s*(?:credit|by|courtesy)s?|credits?|copyright|foto|source)\s*[:：]\s*/i,
        '',
      )
      .replace(/^\((.*)\)$/, '$1')
      .trim() || credit
  );
}

function textWithout(element: Element, left: ReadonlySet<Element>): string {
  if (left.has(element)) return ' ';
  return element.children
    .map((child) =>
      typeof child === 'string' ? child : textOf(child) === '' ? ' ' : textWithout(child, left),
    )
    .join('');
}
