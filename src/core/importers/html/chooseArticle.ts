import { toBareText } from '../text/sameText.ts';
import { isFurniture, isPost, linkDensity } from './furniture.ts';
import { longestRun } from './longestRun.ts';
import { captionName } from './picture.ts';
import type { Leaf } from './proseBlocks.ts';
import {
  type Element,
  findAll,
  findFirst,
  isElement,
  lastIndexIn,
  lengthOf,
  namesOf,
  textOf,
} from './tree.ts';
import { weighLeaves } from './weighLeaves.ts';

export type Chosen = { readonly root: Element; readonly isDropped: (element: Element) => boolean };

/**
 * Finds the element that contains the article and what to exclude from it. Readability's choice (`content`, numbers of
 * elements) gives the location; within it, nothing is excluded for being short, a picture or a heading, only for being
 * part of the page's furniture.
 */
export function chooseArticle(
  root: Element,
  content: ReadonlySet<number>,
  body: string | undefined,
  leaves: readonly Leaf[],
  place: Element = placeOf(root, content, leaves),
): Chosen {
  const kept = (element: Element) => content.has(element.index);
  const strays = findStrays(place, kept);
  const isMain = mainPartsOf(place, leaves, kept);
  const bareBody = body === undefined ? undefined : toBareText(body);
  const weigh = weighLeaves(leaves);
  const total = weigh(place);
  const decide = (element: Element) =>
    isBox(element) ||
    (isCardGroup(element) && total - weigh(element) > scraps) ||
    ((strays.has(element) || isForeign(element, kept, bareBody)) && !isMain(element));
  // The judge asks first, then the text is read.
  const known = new WeakMap<Element, boolean>();
  const isDropped = (element: Element) => {
    const is = known.get(element) ?? decide(element);
    known.set(element, is);
    return is;
  };
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
      if (isOutside && isText && !kept(child) && !hasKept && !isSentence(child)) strays.add(child);
      else visit(child);
    }
  };
  visit(place);
  return strays;
}

/** A line that ends as a sentence does belongs to the text, above its body and below; so does a salutation. */
function isSentence(element: Element): boolean {
  const text = textOf(element).trim();
  return /[.!?…。！？,:][”"’')\]]*$/u.test(text) && text.length >= 15 && linkDensity(element) < 0.3;
}

/**
 * The smallest element with nearly all chosen text. Readability's choice is wrong if the page's longest run of text is far
 * longer, for example if paragraphs are no `p` or hidden until a script runs; that run is then the choice.
 */
export function placeOf(root: Element, content: ReadonlySet<number>, leaves: readonly Leaf[]): Element {
  const chosen = leaves.filter(({ element }) => content.has(element.index));
  const run = longestRun(leaves);
  const isEnough = sumOf(chosen) > Math.max(Math.min(sumOf(run) * 0.3, scraps), shortest);
  if (chosen.length > 0 && isEnough) return holderOf(root, chosen);
  const body = root.children.filter(isElement).find(({ tag }) => tag === 'body') ?? root;
  const prose = run.filter((leaf) => leaf.prose > leaf.linked);
  return prose.length > 0 ? holderOf(body, prose) : body;
}

/** Below this amount of text Readability's choice is no better than our own rules. */
const shortest = 80;
/** More text than this is an article, even if the rest of the page, a list of other stories perhaps, has far more. */
const scraps = 500;

function holderOf(root: Element, chosen: readonly Leaf[]): Element {
  const total = sumOf(chosen);
  const weigh = weighLeaves(chosen);
  let place = root;
  for (;;) {
    const inner = place.children.filter(isElement).find((child) => weigh(child) >= total * enough);
    if (!inner || blocks.has(inner.tag)) return place;
    place = inner;
  }
}

function sumOf(leaves: readonly Leaf[]): number {
  return leaves.reduce((sum, { prose, linked }) => sum + prose + linked, 0);
}

/** Whether an element within the article's element is not part of the article. */
function isForeign(element: Element, kept: (element: Element) => boolean, body: string | undefined): boolean {
  if (isCardGroup(element) || isLinkedTeaser(element)) return true;
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
  return (
    isGroup &&
    lengthOf(element) > 20 &&
    linkDensity(element) > 0.6 &&
    !holdsKept(element, kept, 1) &&
    !isPost(element) &&
    !isLinkedSentence(element)
  );
}

/** A box that is one link with a picture: another story, whatever Readability thinks of it. */
function isLinkedTeaser(element: Element): boolean {
  return (
    teaser.test(namesOf(element)) &&
    /^(?:div|section|article|aside)$/.test(element.tag) &&
    lengthOf(element) <= longestTeaser &&
    linkDensity(element) > 0.98 &&
    new Set(findAll(element, ({ tag }) => tag === 'a').map((link) => link.attributes.get('href'))).size ===
      1 &&
    findFirst(element, ({ tag }) => tag === 'img') !== undefined
  );
}

/** One short paragraph that is mostly a link. */
function isLinkedSentence(element: Element): boolean {
  if (
    lengthOf(element) > 400 ||
    teaser.test(namesOf(element)) ||
    findAll(element, ({ tag }) => tag === 'a').length > 2
  )
    return false;
  return (
    findAll(element, ({ tag }) => tag === 'p').length <= 1 &&
    findFirst(element, ({ tag }) => /^(?:h[1-6]|li|img|button)$/.test(tag)) === undefined &&
    /[.!?。！？][”"’')\]]*\s*$/u.test(textOf(element))
  );
}

const teaser = /(?:^|[\s_-])(?:teaser|promo)(?=$|[\s_-])/;

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

/**
 * Parts of the article whatever their class says (overlay, modal, widget, a form around the page): those with half of the
 * text, and those with much of it that Readability chose.
 */
function mainPartsOf(
  place: Element,
  leaves: readonly Leaf[],
  kept: (element: Element) => boolean,
): (element: Element) => boolean {
  const prose = leaves.filter((leaf) => leaf.prose > leaf.linked && !leaf.isHeading);
  const weigh = weighLeaves(prose);
  const weighChosen = weighLeaves(prose.filter(({ element }) => kept(element)));
  const total = weigh(place);
  return (element) => {
    const own = weigh(element);
    if (total <= 200 || own === 0 || isTeaserList(element)) return false;
    if (own >= total / 2) return true;
    return own >= total / 6 && !aboutWriter.test(namesOf(element)) && weighChosen(element) >= own * 0.7;
  };
}

const aboutWriter = /(?:^|[\s_-])(?:author\w*|bio|about)(?=$|[\s_-])/;

/** Three or more short parts that each begin with a link: other stories with their first lines, even if that is half the text. */
function isTeaserList(element: Element): boolean {
  const parts = element.children.filter(isElement).filter((child) => lengthOf(child) > 0);
  return (
    parts.length >= 3 &&
    isFurniture(element) &&
    parts.every((part) => lengthOf(part) <= longestTeaser && beginsWithLink(part))
  );
}

const longestTeaser = 450;

function beginsWithLink(element: Element): boolean {
  const first = element.children.find(
    (child) => (isElement(child) ? lengthOf(child) : child.trim().length) > 0,
  );
  if (first === undefined || !isElement(first)) return false;
  return first.tag === 'a' || beginsWithLink(first);
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
