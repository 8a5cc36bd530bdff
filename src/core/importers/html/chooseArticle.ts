import { toBareText } from '../text/sameText.ts';
import { isFurniture, linkDensity } from './furniture.ts';
import { captionName } from './picture.ts';
import {
  attribute,
  type Element,
  findAll,
  isElement,
  lastIndexIn,
  lengthOf,
  namesOf,
  textOf,
} from './tree.ts';

export type Chosen = { readonly root: Element; readonly isDropped: (element: Element) => boolean };

/**
 * Finds the element that contains the article and what to exclude from it. Readability's choice (`content`, numbers of
 * elements) gives the location; within it, nothing is excluded for being short, a picture or a heading, only for being
 * part of the page's furniture.
 */
export function chooseArticle(root: Element, content: ReadonlySet<number>, body: string | undefined): Chosen {
  const place = placeOf(root, content);
  const kept = (element: Element) => content.has(element.index);
  const strays = findStrays(place, kept);
  const mainPart = mainPartsOf(place);
  const bareBody = body === undefined ? undefined : toBareText(body);
  const isDropped = (element: Element) =>
    isBox(element) || (!mainPart.has(element) && (strays.has(element) || isForeign(element, kept, bareBody)));
  return { root: place, isDropped };
}

const blocks = new Set(['p', 'li', 'blockquote', 'pre', 'h2', 'h3', 'td']);
/** The share of the chosen text that must be in the element; chosen text outside it is a stray. */
const enough = 0.85;

/**
 * Text before the first and after the last block that Readability chose, unless it is a sibling of a chosen one: an
 * article's first and last paragraphs are often short, but have the same parent as the rest.
 */
function findStrays(place: Element, kept: (element: Element) => boolean): ReadonlySet<Element> {
  const strays = new Set<Element>();
  const all = findAll(place, ({ tag }) => blocks.has(tag));
  const chosen = all.filter((element) => kept(element) && lengthOf(element) > 0);
  const [first, last] = [chosen[0]?.index ?? 0, chosen.at(-1)?.index ?? Number.POSITIVE_INFINITY];
  if (chosen.length < 3) return strays;
  const visit = (element: Element): void => {
    const inner = element.children.filter(isElement);
    const hasKept = inner.some((child) => blocks.has(child.tag) && kept(child));
    for (const child of inner) {
      const isOutside = child.index > last || (child.index < first && lastIndexIn(child) < first);
      const isText = blocks.has(child.tag) && child.tag !== 'h2' && child.tag !== 'h3';
      if (isOutside && isText && !kept(child) && !hasKept) strays.add(child);
      else visit(child);
    }
  };
  visit(place);
  return strays;
}

/** The smallest element with nearly all chosen text; without a choice, with nearly all text of long paragraphs. */
function placeOf(root: Element, content: ReadonlySet<number>): Element {
  const chosen = findAll(root, (element) => content.has(element.index) && blocks.has(element.tag));
  const long = findAll(
    root,
    (element) => element.tag === 'p' && lengthOf(element) > 80 && linkDensity(element) < 0.3,
  );
  // A choice without most of the page's long paragraphs is wrong, for example if parts are hidden until a script runs.
  const isEnough = sumOf(chosen) > Math.max(sumOf(long) * 0.3, shortest);
  if (chosen.length > 0 && isEnough) return holderOf(root, chosen);
  const dense = densest(root);
  const marked = findAll(
    root,
    (element) => isMarked(element) && element.index <= dense.index && dense.index <= lastIndexIn(element),
  );
  return marked.at(-1) ?? (long.length > 0 ? holderOf(root, long) : dense);
}

/** Below this amount of text Readability's choice is no better than our own rules. */
const shortest = 80;

function holderOf(root: Element, chosen: readonly Element[]): Element {
  const total = sumOf(chosen);
  const set = new Set(chosen);
  let place = root;
  for (;;) {
    const inner = place.children
      .filter(isElement)
      .find((child) => chosenLength(child, set) >= total * enough);
    if (!inner || blocks.has(inner.tag)) return place;
    place = inner;
  }
}

function sumOf(elements: readonly Element[]): number {
  return elements.reduce((sum, element) => sum + lengthOf(element), 0);
}

function chosenLength(element: Element, chosen: ReadonlySet<Element>): number {
  if (chosen.has(element)) return lengthOf(element);
  return element.children.filter(isElement).reduce((sum, child) => sum + chosenLength(child, chosen), 0);
}

function isMarked(element: Element): boolean {
  return (
    element.tag === 'article' ||
    element.tag === 'main' ||
    /\barticlebody\b/i.test(attribute(element, 'itemprop'))
  );
}

/** The element with the most text in its own paragraphs. */
function densest(root: Element): Element {
  const own = (element: Element) =>
    element.children
      .filter(isElement)
      .filter(({ tag }) => tag === 'p')
      .reduce((sum, paragraph) => sum + lengthOf(paragraph), 0);
  let best = {
    element: root.children.filter(isElement).find(({ tag }) => tag === 'body') ?? root,
    length: 0,
  };
  for (const element of findAll(root, () => true)) {
    const length = own(element);
    if (length > best.length) best = { element, length };
  }
  return best.element;
}

/** Whether an element within the article's element is not part of the article. */
function isForeign(element: Element, kept: (element: Element) => boolean, body: string | undefined): boolean {
  if (isCardGroup(element)) return true;
  if (isFurniture(element)) return !isInBody(element, body);
  const { tag } = element;
  if (tag === 'figure' || tag === 'img' || tag === 'picture' || tag === 'br') return false;
  if (tag === 'aside' && isPicturePart(element)) return false;
  if (tag === 'aside')
    return (
      !/pull|quote|caption/.test(namesOf(element)) && !isInBody(element, body) && !holdsKept(element, kept, 3)
    );
  if (kept(element)) return false;
  const isGroup =
    tag === 'div' || tag === 'section' || tag === 'ul' || tag === 'ol' || tag === 'table' || tag === 'header';
  if (isGroup && lengthOf(element) > 20 && linkDensity(element) > 0.6 && !holdsKept(element, kept, 1))
    return true;
  return false;
}

function holdsKept(element: Element, kept: (element: Element) => boolean, least: number): boolean {
  return findAll(element, (inner) => blocks.has(inner.tag) && kept(inner)).length >= least;
}

/** The publisher's own `articleBody` is decisive. */
function isInBody(element: Element, body: string | undefined): boolean {
  if (body === undefined || lengthOf(element) <= 60) return false;
  const text = toBareText(textOf(element));
  return text.length > 60 && body.includes(text);
}

/** A picture with its caption and little else, in whatever element. */
function isPicturePart(element: Element): boolean {
  const images = findAll(element, (inner) => inner.tag === 'img').length;
  const caption = findAll(
    element,
    (inner) => inner.tag === 'figcaption' || captionName.test(namesOf(inner)),
  )[0];
  return images > 0 && caption !== undefined && lengthOf(element) < lengthOf(caption) + 80;
}

/** Parts with at least half of the text are the article whatever their class: overlay, modal, widget. */
function mainPartsOf(place: Element): ReadonlySet<Element> {
  const texts = findAll(place, ({ tag }) => tag === 'p');
  const set = new Set(texts);
  const total = sumOf(texts);
  const parts = new Set<Element>();
  let part: Element | undefined = total > 200 ? place : undefined;
  while (part) {
    const inner: Element | undefined = part.children
      .filter(isElement)
      .find((child) => chosenLength(child, set) >= total / 2);
    if (!inner || inner.tag === 'p') break;
    parts.add(inner);
    part = inner;
  }
  return parts;
}

/** Two or more parts that each are a linked heading with a line or two: other stories. */
function isCardGroup(element: Element): boolean {
  const parts = element.children.filter(isElement).filter((child) => lengthOf(child) > 0);
  return parts.length >= 2 && parts.every(isCard);
}

function isCard(element: Element): boolean {
  if (lengthOf(element) > 500 || blocks.has(element.tag)) return false;
  const isHeading = ({ tag }: Element) => /^h[1-6]$/.test(tag);
  const heading = findAll(element, isHeading);
  const [only] = heading;
  if (!only || heading.length > 1) return false;
  return findAll(element, ({ tag }) => tag === 'a').some(
    (link) =>
      link.children.includes(only) || only.children.includes(link) || findAll(link, isHeading).length > 0,
  );
}

function isBox(element: Element): boolean {
  return (
    element.tag !== 'p' && box.test(namesOf(element)) && findAll(element, ({ tag }) => tag === 'p').length > 0
  );
}

/** Boxes beside the text: facts, full wordings, explanations. They are not part of the text. */
const box = /(?:^|[\s_-])(?:fact-?box|info-?box|fact-?file|explainer-?box|side-?box)(?=$|[\s_-])/;
