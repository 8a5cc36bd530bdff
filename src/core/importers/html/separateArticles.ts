import { isSameText } from '../text/sameText.ts';
import { squash } from '../text/squash.ts';
import type { Leaf } from './proseBlocks.ts';
import { attribute, type Element, findAll, holds, isElement, textOf } from './tree.ts';
import { weighLeaves } from './weighLeaves.ts';

/** Letters that make a text below a heading an article. */
const shortest = 150;
/** With more main headings a page is a list. */
const most = 12;

export type Separate = { readonly first: Element; readonly second: string };

/**
 * Two or more articles on one page, each with a main heading in an element of its own. The one with the page's headline is
 * taken, else the first, and the report names the next.
 */
export function separateArticles(
  root: Element,
  leaves: readonly Leaf[],
  headline: string | undefined,
): Separate | undefined {
  const headings = findAll(root, ({ tag }) => tag === 'h1').filter(
    (element) => squash(textOf(element)) !== '',
  );
  if (headings.length < 2 || headings.length > most) return undefined;
  const weigh = weighLeaves(leaves.filter((leaf) => leaf.prose > leaf.linked && !leaf.isHeading));
  const articles = headings.flatMap((heading) => {
    const own = ownPart(root, heading, headings);
    return own && weigh(own) >= shortest ? [{ heading: squash(textOf(heading)), element: own }] : [];
  });
  const [one, next] = articles;
  if (!one || !next || !articles.every(({ element }) => isLike(element, one.element))) return undefined;
  const at = Math.max(
    0,
    articles.findIndex(({ heading }) => isSameText(heading, headline ?? '')),
  );
  const [first, other] = [articles[at], articles[at + 1] ?? articles.find((_, i) => i !== at)];
  return first && other && !isSameText(first.heading, other.heading)
    ? { first: first.element, second: other.heading }
    : undefined;
}

/** Articles of one page are made alike; other parts with a main heading, an author's box or a shop, are not. */
function isLike(a: Element, b: Element): boolean {
  const name = attribute(a, 'class');
  return a.tag === b.tag && (a.tag === 'article' || (name !== '' && name === attribute(b, 'class')));
}

/** The largest element with this main heading and no other. */
function ownPart(root: Element, heading: Element, all: readonly Element[]): Element | undefined {
  let place: Element | undefined = root;
  while (place) {
    const here: Element = place;
    if (all.every((other) => other === heading || !holds(here, other)))
      return here === heading ? undefined : here;
    place = here.children.filter(isElement).find((child) => holds(child, heading));
  }
  return undefined;
}
