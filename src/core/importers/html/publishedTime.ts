import { squash } from '../text/squash.ts';
import { readDate } from './pageDate.ts';
import {
  attribute,
  type Element,
  findAll,
  findFirst,
  holds,
  isElement,
  lastIndexIn,
  lengthOf,
  namesOf,
  textOf,
} from './tree.ts';

/** Parts about something other than the article: cards of other stories, comments, events, embedded posts. */
const others =
  /(?:^|[\s_-])(?:related|card|teaser|comments?|respond|reply|embed\w*|tweet|twitter\w*|event|events|calendar|widget|sidebar|recommend\w*|promo|latest|popular|trending|more|next|prev|feed|ticker|list-?item|archive)(?=$|[\s_-])/;
const asides = /^(?:aside|nav|footer|blockquote|li|form|table)$/;
/** Elements between the headline and its date, at most. */
const reach = 260;
/** Letters that a date has around it, as "Published" and a time; more is a sentence. */
const around = 40;

export type PublishedTime = { readonly published?: string; readonly updated?: string };

/**
 * The article's own date among the page's `time` elements: near the headline or named as the publication date, outside
 * sentences and outside everything about other stories.
 */
export function findPublishedTime(root: Element): PublishedTime {
  const dated = findAll(root, isDated).map(({ index }) => index);
  if (dated.length === 0) return {};
  const heading = findFirst(root, ({ tag }) => tag === 'h1');
  const holdsDate = (element: Element): boolean => {
    const last = lastIndexIn(element);
    return dated.some((index) => index >= element.index && index <= last);
  };
  const found: { published?: string; updated?: string } = {};
  const visit = (element: Element, isOther: boolean, line: Element): void => {
    for (const child of element.children) {
      if (!isElement(child) || !holdsDate(child)) continue;
      const holdsHeading = heading !== undefined && holds(child, heading);
      const isOut =
        isOther ||
        (!holdsHeading && (asides.test(child.tag) || others.test(namesOf(child)) || isCard(child)));
      const block =
        /^(?:p|div|span|time|a|small|b|strong|em|i)$/.test(child.tag) && lengthOf(child) > 0 ? line : child;
      take(child, isOut, child.tag === 'p' ? child : block);
      visit(child, isOut, child.tag === 'p' || child.tag === 'div' ? child : line);
    }
  };
  const take = (element: Element, isOther: boolean, line: Element): void => {
    const property = attribute(element, 'itemprop').toLowerCase();
    const isNamed = /\bdatepublished\b/.test(property);
    const isUpdate = /\bdatemodified\b/.test(property);
    const isTime = element.tag === 'time';
    if (isOther || (!isNamed && !isUpdate && !isTime)) return;
    if (!isNamed && !isUpdate && (!isNear(element, heading) || isInSentence(element, line))) return;
    const date = readDate(
      attribute(element, 'datetime') || attribute(element, 'content') || squash(textOf(element)),
    );
    if (date === undefined) return;
    if (isUpdate || /\b(?:updated?|modified)\b/i.test(namesOf(element))) found.updated ??= date;
    else found.published ??= date;
  };
  visit(root, false, root);
  return found;
}

function isDated(element: Element): boolean {
  return element.tag === 'time' || /\bdate(?:published|modified)\b/i.test(attribute(element, 'itemprop'));
}

function isNear(time: Element, heading: Element | undefined): boolean {
  if (!heading) return true;
  return time.index > heading.index - 12 && time.index < heading.index + reach;
}

function isInSentence(time: Element, line: Element): boolean {
  return line.tag === 'p' && lengthOf(line) - lengthOf(time) > around;
}

/** A linked heading with a line or two: another story. */
function isCard(element: Element): boolean {
  if (!/^(?:article|div|li|a|section)$/.test(element.tag) || lengthOf(element) > 400) return false;
  const heading = findFirst(element, ({ tag }) => /^h[2-6]$/.test(tag));
  return (
    heading !== undefined &&
    (element.tag === 'a' ||
      findFirst(heading, ({ tag }) => tag === 'a') !== undefined ||
      findFirst(element, (link) => link.tag === 'a' && holds(link, heading)) !== undefined)
  );
}
