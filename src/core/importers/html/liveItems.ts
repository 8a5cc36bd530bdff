import type { Dropped } from '../draft.ts';
import { squash } from '../text/squash.ts';
import {
  attribute,
  type Element,
  findAll,
  findFirst,
  holds,
  isElement,
  lengthOf,
  type Node,
  textOf,
} from './tree.ts';

/** So many parts alike, each with its own time, are entries of a live report. */
const least = 3;
/** Letters of an entry's text. */
const shortest = 40;
/** Letters beside a time in its line, as of a name or a zone. */
const beside = 40;
const clock = /\d{1,2}\s?(?:[:.h]|uhr|時|시)\s?\d{2}|\d{1,2}\s?(?:[ap]\.?m\b|uhr)/i;

const isHeading = ({ tag }: Element) => /^h[1-6]$/.test(tag);

export type LiveItems = {
  readonly root: Element;
  /** The headings made; nothing that excludes parts of a page applies to them. */
  readonly headings: ReadonlySet<Element>;
  readonly dropped: readonly Dropped[];
};

/**
 * The article with the entries of a live report each under a heading: its time as printed, then its own heading if it has
 * one. Times that count from now ("2h ago") are left out where another stands beside them.
 */
export function withLiveHeadings(root: Element, isDropped: (element: Element) => boolean): LiveItems {
  const headings = new Set<Element>();
  const dropped: Dropped[] = [];
  if (findAll(root, ({ tag }) => tag === 'time').length < least) return { root, headings, dropped };
  const visit = (element: Element): Element => {
    const entries = entriesIn(element, isDropped);
    let isSame = true;
    const children = element.children.map((child): Node => {
      if (!isElement(child)) return child;
      const time = entries.get(child);
      const made = time ? withHeading(child, time, headings, dropped) : visit(child);
      isSame &&= made === child;
      return made;
    });
    return isSame ? element : { ...element, children };
  };
  return { root: visit(root), headings, dropped };
}

/** Parts of one kind in an element, with the time of each; of such a kind are also those with a word or two. */
function entriesIn(
  element: Element,
  isDropped: (element: Element) => boolean,
): ReadonlyMap<Element, Element> {
  const kinds = new Map<string, Map<Element, Element>>();
  for (const child of element.children) {
    if (!isElement(child) || !/^(?:article|section|div|li)$/.test(child.tag)) continue;
    const time = timeOf(child);
    if (!time || keptIn(child, isDropped) <= lengthOf(time)) continue;
    // Entries are often named one by one: "entry entry-12 pinned".
    const kind = `${child.tag}.${attribute(child, 'class').split(/\s+/)[0] ?? ''}`;
    const known = kinds.get(kind) ?? new Map<Element, Element>();
    kinds.set(kind, known.set(child, time));
  }
  const entries = [...kinds.values()].filter((kind) => {
    const texts = [...kind].filter(([entry, time]) => keptIn(entry, isDropped) >= shortest + lengthOf(time));
    return texts.length >= least;
  });
  return new Map(entries.flatMap((kind) => [...kind]));
}

/** Letters of an entry that stay. */
function keptIn(element: Element, isDropped: (element: Element) => boolean): number {
  if (isDropped(element)) return 0;
  return element.children.reduce(
    (sum, child) => sum + (isElement(child) ? keptIn(child, isDropped) : child.replace(/\s+/g, '').length),
    0,
  );
}

/** The time above an entry's text, in a line of its own; that line, where it has a clock beside "2h ago". */
function timeOf(entry: Element): Element | undefined {
  const time = findFirst(entry, ({ tag }) => tag === 'time');
  if (!time) return undefined;
  const line = lineAround(entry, time);
  const paragraph = paragraphIn(entry, line);
  if (paragraph && paragraph.index < time.index) return undefined;
  const heading = isHeading(line) ? line : findFirst(line, isHeading);
  const others = lengthOf(line) - (heading ? lengthOf(heading) : lengthOf(time));
  if (others > beside) return undefined;
  if (clock.test(wordsOf(time))) return time;
  return line !== time && !heading && clock.test(wordsOf(line)) ? line : undefined;
}

function paragraphIn(entry: Element, line: Element): Element | undefined {
  return findFirst(
    entry,
    (element) => element.tag === 'p' && element !== line && lengthOf(element) >= shortest,
  );
}

/** The innermost block around a time. */
function lineAround(entry: Element, time: Element): Element {
  let line = entry;
  let place: Element | undefined = entry;
  while (place && place !== time) {
    if (/^(?:p|div|header|h[1-6]|li|section)$/.test(place.tag)) line = place;
    place = place.children.filter(isElement).find((child) => holds(child, time));
  }
  return line === entry ? time : line;
}

/** Parts of a time that stand beside one another are words of their own. */
function wordsOf(time: Element): string {
  return squash(partsOf(time).join(' '));
}

function partsOf(time: Element): readonly string[] {
  const inner = time.children.filter(isElement);
  return inner.length < 2 ? [textOf(time)] : time.children.map(textOf);
}

function withHeading(entry: Element, time: Element, headings: Set<Element>, dropped: Dropped[]): Element {
  const parts = partsOf(time)
    .map(squash)
    .filter((part) => part !== '');
  const said = parts.filter((part) => clock.test(part));
  for (const part of parts) if (!said.includes(part)) dropped.push({ text: part, why: 'furniture' });
  const own = headingOf(entry, time);
  const ownWords = own ? [' ', { ...without(own, new Set([time])), tag: 'span' }] : [];
  const words: readonly Node[] = [said.join(' '), ...ownWords];
  const heading: Element = { tag: 'h3', attributes: new Map(), children: words, index: entry.index };
  headings.add(heading);
  const rest = without(entry, new Set(own ? [time, own] : [time]));
  return { ...rest, children: [heading, ...rest.children] };
}

/** An entry's own heading, above its text. */
function headingOf(entry: Element, time: Element): Element | undefined {
  const own = findFirst(entry, isHeading);
  const paragraph = paragraphIn(entry, time);
  const isAbove = own && own !== time && (!paragraph || own.index < paragraph.index);
  return isAbove && lengthOf(own) > 0 ? own : undefined;
}

function without(element: Element, parts: ReadonlySet<Element>): Element {
  if (findFirst(element, (inner) => parts.has(inner)) === undefined) return element;
  const children = element.children.flatMap((child): readonly Node[] => {
    if (!isElement(child)) return [child];
    return parts.has(child) ? [] : [without(child, parts)];
  });
  return { ...element, children };
}
