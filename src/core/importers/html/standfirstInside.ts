import { isFurniture } from './furniture.ts';
import { linesBelowHeading } from './linesBelowHeading.ts';
import type { Leaf } from './proseBlocks.ts';
import { standfirstName } from './standfirstName.ts';
import { type Element, findFirst, isElement, lastIndexIn, lengthOf, namesOf } from './tree.ts';

/** Letters of a paragraph of the text. */
const prose = 60;
/** Letters of an introduction. */
const longest = 500;
const none: ReadonlySet<number> = new Set();

/**
 * The introduction where it stands in the article's own element: a single line between the headline and the first
 * paragraph, named so, as is none of the paragraphs.
 */
export function standfirstInside(
  body: Element,
  heading: Element | undefined,
  leaves: readonly Leaf[],
): Element | undefined {
  const paragraph = heading && firstParagraph(body, heading, leaves);
  if (!heading || !paragraph) return undefined;
  const lines = linesBelowHeading({
    root: body,
    body: paragraph,
    heading,
    leaves,
    description: undefined,
    content: none,
    except: [],
  });
  const [line] = lines;
  if (!line || lines.length > 1 || lengthOf(line) > longest) return undefined;
  return isFirstOf(line, paragraph, body) && !isSurelyNamed(line) ? undefined : line;
}

/** A paragraph in a row with the others: its "intro" or "lead" is often the way its site sets first sentences. */
function isFirstOf(line: Element, paragraph: Element, body: Element): boolean {
  const isRow = ({ children }: Element) => children.includes(line) && children.includes(paragraph);
  return line.tag === paragraph.tag && (isRow(body) || findFirst(body, isRow) !== undefined);
}

const vague =
  /(?:^|[\s_-])(?:lead(?![\s_-]text)|lede|intro(?:duction)?|excerpt|summary|description|abstract)(?=$|[\s_-])/g;

function isSurelyNamed(line: Element): boolean {
  return standfirstName.test(namesOf(line).replace(vague, ' '));
}

function firstParagraph(body: Element, heading: Element, leaves: readonly Leaf[]): Element | undefined {
  const paragraphs = new Set(
    leaves
      .filter((leaf) => leaf.prose >= prose && leaf.prose > leaf.linked && !leaf.isHeading)
      .map(({ element }) => element),
  );
  const find = (element: Element): Element | undefined => {
    for (const child of element.children) {
      if (!isElement(child) || lastIndexIn(child) <= heading.index || isFurniture(child)) continue;
      if (/^(?:figure|aside)$/.test(child.tag) || standfirstName.test(namesOf(child))) continue;
      const found = paragraphs.has(child) ? child : find(child);
      if (found) return found;
    }
    return undefined;
  };
  return find(body);
}

/** The element without one inside it; elements around that one are made anew. */
export function withoutElement(element: Element, inner: Element): Element {
  if (inner.index < element.index || inner.index > lastIndexIn(element)) return element;
  const children = element.children.flatMap((child) => {
    if (child === inner) return [];
    return [isElement(child) ? withoutElement(child, inner) : child];
  });
  return { ...element, children };
}
