import { isHidden, partNamesOf } from './furniture.ts';
import { type Element, isElement, isSilent, type Node } from './tree.ts';

/** A part of a page with text of its own: a paragraph, a cell, a `div` with words or lines directly in it. */
export type Leaf = {
  readonly element: Element;
  /** Characters outside links, and in links, without white space. */
  readonly prose: number;
  readonly linked: number;
  readonly isHeading: boolean;
  /** Its element and the one around it, by tag and class: paragraphs of one article are alike. */
  readonly kin: string;
};

const inline =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|br|cite|code|data|del|dfn|em|font|i|img|ins|kbd|mark|picture|q|s|small|source|span|strong|sub|sup|time|tt|u|var|wbr)$/;

/**
 * All leaves of a page in document order, without menus, comments and what is hidden; if most of the text is hidden (until a
 * script shows it), that too.
 */
export function leavesOf(root: Element): readonly Leaf[] {
  let isAnyHidden = false;
  const shown = readLeaves(root, (element) => {
    const is = isHidden(element);
    isAnyHidden ||= is;
    return is;
  });
  if (!isAnyHidden) return shown;
  const all = readLeaves(root, () => false);
  return proseOf(shown) * 2 < proseOf(all) ? all : shown;
}

function proseOf(leaves: readonly Leaf[]): number {
  return leaves.reduce((sum, { prose }) => sum + prose, 0);
}

function readLeaves(root: Element, isLeft: (element: Element) => boolean): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const visit = (element: Element, around: string): void => {
    if (isSilent(element) || isSkipped(element) || isLeft(element)) return;
    const own = element.children.filter((child) => !isElement(child) || isInline(child));
    const name = `${element.tag}.${element.attributes.get('class') ?? ''}`;
    const [prose, linked] = own.reduce<readonly [number, number]>(
      ([text, links], child) => {
        const [more, moreLinks] = count(child, false);
        return [text + more, links + moreLinks];
      },
      [0, 0],
    );
    if (prose + linked > 0)
      leaves.push({
        element,
        prose,
        linked,
        isHeading: /^h[1-6]$/.test(element.tag),
        kin: `${around}>${name}`,
      });
    for (const child of element.children) if (isElement(child) && !isInline(child)) visit(child, name);
  };
  visit(root, '');
  return leaves;
}

/** Form controls and the page's own parts; a form isn't one, since some pages have one around everything. */
const skipped = /^(?:nav|footer|button|label|dialog|menu|figcaption)$/;

/** Discussions, and notices about cookies, can be longer than the article. */
const comments =
  /(?:^|[\s_-])(?:comments?|respond|replies|disqus\w*|commentlist|comment-\w+|onetrust\w*|cookie\w*|consent\w*|gdpr\w*)(?=$|[\s_-])/;
const whole = /^(?:html|body|main|article)$/;

function isSkipped(element: Element): boolean {
  return skipped.test(element.tag) || (!whole.test(element.tag) && comments.test(partNamesOf(element)));
}

const inlines = new WeakMap<Element, boolean>();

/** A loop: a pattern would make a list of all letters of the page. */
function countVisible(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit > 32 && unit !== 0xa0) sum += 1;
  }
  return sum;
}

/** An inline element without a block in it. */
function isInline(element: Element): boolean {
  const known = inlines.get(element);
  if (known !== undefined) return known;
  const is =
    isSilent(element) ||
    (inline.test(element.tag) && element.children.every((child) => !isElement(child) || isInline(child)));
  inlines.set(element, is);
  return is;
}

function count(node: Node, inLink: boolean): readonly [prose: number, linked: number] {
  if (!isElement(node)) {
    const letters = countVisible(node);
    return inLink ? [0, letters] : [letters, 0];
  }
  if (isSilent(node)) return [0, 0];
  let [prose, linked] = [0, 0];
  for (const child of node.children) {
    const [more, moreLinks] = count(child, inLink || node.tag === 'a');
    prose += more;
    linked += moreLinks;
  }
  return [prose, linked];
}
