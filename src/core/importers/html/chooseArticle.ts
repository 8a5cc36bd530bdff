import { toBareText } from '../text/sameText.ts';
import { isFurniture, linkDensity } from './furniture.ts';
import { attribute, type Element, findAll, isElement, namesOf, textOf } from './tree.ts';

export type Chosen = { readonly root: Element; readonly isDropped: (element: Element) => boolean };

/**
 * The part of a page that is the article, and what in it is not. Readability's choice (`content`, numbers of elements) says
 * where it lies; within that place nothing is left out because it is short, a picture, or a heading, but only for
 * being the page's own.
 */
export function chooseArticle(root: Element, content: ReadonlySet<number>, body: string | undefined): Chosen {
  const place = placeOf(root, content);
  const kept = (element: Element) => content.has(element.index);
  return { root: place, isDropped: (element) => isForeign(element, kept, body) };
}

const blocks = new Set(['p', 'li', 'blockquote', 'pre', 'h2', 'h3', 'td']);
/** Of the chosen text, so much has to be in the place; the rest are strays. */
const enough = 0.85;

/** The smallest element that holds nearly all chosen text; without a choice, the one that pages mark as the article. */
function placeOf(root: Element, content: ReadonlySet<number>): Element {
  const chosen = findAll(root, (element) => content.has(element.index) && blocks.has(element.tag));
  const marked = findAll(root, isMarked).toSorted((a, b) => wordsIn(b) - wordsIn(a))[0];
  if (chosen.length === 0) return marked ?? densest(root);
  const total = chosen.reduce((sum, element) => sum + lengthOf(element), 0);
  const set = new Set(chosen);
  let place = root;
  for (;;) {
    const inner = place.children
      .filter(isElement)
      .find((child) => chosenLength(child, set) >= total * enough);
    if (!inner || blocks.has(inner.tag)) break;
    place = inner;
  }
  return place;
}

function chosenLength(element: Element, chosen: ReadonlySet<Element>): number {
  if (chosen.has(element)) return lengthOf(element);
  return element.children.filter(isElement).reduce((sum, child) => sum + chosenLength(child, chosen), 0);
}

function lengthOf(element: Element): number {
  return textOf(element).length;
}

function isMarked(element: Element): boolean {
  return (
    element.tag === 'article' ||
    element.tag === 'main' ||
    /\barticlebody\b/i.test(attribute(element, 'itemprop'))
  );
}

function wordsIn(element: Element): number {
  return findAll(element, ({ tag }) => tag === 'p').reduce((sum, paragraph) => sum + lengthOf(paragraph), 0);
}

/** The element whose own paragraphs have the most text. */
function densest(root: Element): Element {
  const body = root.children.filter(isElement).find(({ tag }) => tag === 'body') ?? root;
  const own = (element: Element) =>
    element.children
      .filter(isElement)
      .filter(({ tag }) => tag === 'p')
      .reduce((sum, paragraph) => sum + lengthOf(paragraph), 0);
  const best = findAll(body, () => true).reduce((a, b) => (own(b) > own(a) ? b : a), body);
  return own(best) > lengthOf(body) / 3 ? best : body;
}

/** Whether an element in the article's place is not of the article. */
function isForeign(element: Element, kept: (element: Element) => boolean, body: string | undefined): boolean {
  if (isFurniture(element)) return !isInBody(element, body);
  const { tag } = element;
  if (tag === 'figure' || tag === 'img' || tag === 'picture' || tag === 'br') return false;
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

/** The publisher's own statement of the article's text settles what belongs to it. */
function isInBody(element: Element, body: string | undefined): boolean {
  const text = toBareText(textOf(element));
  return body !== undefined && text.length > 60 && toBareText(body).includes(text);
}
