import { isFurniture, linkDensity } from './furniture.ts';
import { type LinesGiven, linesBelowHeading } from './linesBelowHeading.ts';
import { standfirstName } from './standfirstName.ts';
import {
  type Element,
  findFirst,
  holds,
  isElement,
  lastIndexIn,
  lengthOf,
  namesOf,
  outermost,
  textOf,
} from './tree.ts';

export type LinesBeside = {
  /** The introduction under the headline. */
  readonly standfirst: Element | undefined;
  readonly before: readonly Element[];
  readonly after: readonly Element[];
};

type Given = Omit<LinesGiven, 'heading'> & { readonly heading: Element | undefined };

/** Lines on one side of the body, at most, without the introduction. */
const most = 3;
/** Letters of such a line. */
const shortest = 8;
const longest = 500;

/**
 * Short paragraphs beside the element with the body: an introduction between headline and body, a greeting, the last lines.
 * Only what stands directly in an element around the body, or alone in a header or section there, and is a sentence.
 */
export function linesBeside({
  root,
  body,
  heading,
  leaves,
  description,
  content,
  except,
}: Given): LinesBeside {
  const before: Element[] = [];
  const after: Element[] = [];
  const last = lastIndexIn(body);
  for (const around of elementsAround(root, body)) {
    const lines = around.children.filter(isElement).flatMap((child) => linesIn(child, body));
    for (const line of lines) {
      if (line.index > last) after.push(line);
      else if (heading === undefined || line.index > heading.index) before.push(line);
    }
  }
  const below =
    heading && heading.index < body.index
      ? linesBelowHeading({ root, body, heading, leaves, description, content, except })
      : [];
  const ordered = outermost([...new Set([...before, ...below])].toSorted((a, b) => a.index - b.index));
  const isStandfirst = (line: Element) =>
    lengthOf(line) <= longest &&
    (standfirstName.test(namesOf(line)) ||
      (heading !== undefined && isUnder(root, heading, line)) ||
      (line === below[0] && below.length === 1));
  const standfirst = ordered.find(isStandfirst);
  const others = ordered.filter((line) => line !== standfirst);
  const nearest = new Set([...below, ...others.filter((line) => !below.includes(line)).slice(-most)]);
  return {
    standfirst,
    before: others.filter((line) => nearest.has(line)),
    after: after.toSorted((a, b) => a.index - b.index).slice(0, most),
  };
}

/** Elements around the body, below the page's main parts. */
function elementsAround(root: Element, body: Element): readonly Element[] {
  const found: Element[] = [];
  let place: Element | undefined = root;
  while (place && place !== body) {
    if (/^(?:article|section|div|main)$/.test(place.tag)) found.push(place);
    place = place.children.filter(isElement).find((child) => holds(child, body));
  }
  // Further out stands the rest of the page.
  return found.slice(-2);
}

function linesIn(element: Element, body: Element): readonly Element[] {
  if (element === body || isFurniture(element)) return [];
  if (element.tag === 'p' || (element.tag === 'div' && standfirstName.test(namesOf(element))))
    return isLine(element) ? [element] : [];
  if (element.tag !== 'header' && element.tag !== 'section') return [];
  const inner = element.children.filter(isElement).filter((child) => child.tag === 'p');
  const isOther =
    findFirst(element, ({ tag }) => /^(?:h[2-6]|ul|ol|form|article|a)$/.test(tag)) !== undefined;
  return isOther ? [] : inner.filter(isLine);
}

function isLine(element: Element): boolean {
  const text = textOf(element).trim();
  return (
    lengthOf(element) >= shortest &&
    lengthOf(element) <= longest &&
    linkDensity(element) < 0.3 &&
    !isFurniture(element) &&
    /[.!?…。！？,:][”"’')\]]*$/u.test(text)
  );
}

/** In the header of the headline, with nothing but a byline or date between. */
function isUnder(root: Element, heading: Element, line: Element): boolean {
  const header = findFirst(root, ({ tag, index }) => tag === 'header' && index < heading.index);
  return (
    header !== undefined &&
    holds(header, heading) &&
    line.index <= lastIndexIn(header) &&
    lengthOf(line) >= 30
  );
}
