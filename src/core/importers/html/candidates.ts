import { toBareText } from '../text/sameText.ts';
import { type Chosen, chooseArticle, placeOf } from './chooseArticle.ts';
import { longestRun } from './longestRun.ts';
import type { Leaf } from './proseBlocks.ts';
import { attribute, type Element, findAll, findFirst, isElement, textOf } from './tree.ts';
import { weighLeaves } from './weighLeaves.ts';

/**
 * The readers of a page. `rules`: ours, from the place that Readability names; `readability`: exactly what it kept;
 * `run`: the page's longest run of text; `marked`: the `article` or `articleBody` with the most text; `linked`: the
 * paragraphs that the page's JSON-LD has as its body.
 */
export type ReaderName = 'rules' | 'readability' | 'run' | 'marked' | 'linked';
export type Candidate = Chosen & { readonly reader: ReaderName };

type Given = {
  readonly root: Element;
  /** Numbers of the elements that Readability chose. */
  readonly content: ReadonlySet<number>;
  /** The text of the article in the page's metadata. */
  readonly body: string | undefined;
  readonly leaves: readonly Leaf[];
};

/** What each reader takes for the article. Readers that start from the same place as another are left out. */
export function candidatesOf({ root, content, body, leaves }: Given): readonly [Candidate, ...Candidate[]] {
  const prose = leaves.filter(isProse);
  const run = longestRun(leaves).filter(isProse);
  const starts: readonly (readonly [ReaderName, readonly Leaf[]])[] = [
    ['run', run],
    ['marked', markedLeaves(root, prose)],
    ['linked', linkedLeaves(leaves, body)],
  ];
  const found: [Candidate, ...Candidate[]] = [
    { reader: 'rules', ...chooseArticle(root, content, body, leaves) },
  ];
  for (const [reader, start] of starts) {
    if (start.length === 0) continue;
    const numbers = new Set(start.map(({ element }) => element.index));
    const place = placeOf(root, numbers, leaves);
    if (found.some((other) => other.root === place)) continue;
    found.push({ reader, ...chooseArticle(root, numbers, body, leaves, place) });
  }
  return content.size === 0 ? found : [...found, { reader: 'readability', ...exactly(root, content) }];
}

/** Letters below which a leaf is no paragraph but a label. */
const shortest = 25;

function isProse({ prose, linked, isHeading }: Leaf): boolean {
  return prose >= shortest && prose > linked && !isHeading;
}

function markedLeaves(root: Element, prose: readonly Leaf[]): readonly Leaf[] {
  const weigh = weighLeaves(prose);
  const marked = findAll(
    root,
    (element) => element.tag === 'article' || /\barticlebody\b/i.test(attribute(element, 'itemprop')),
  );
  const most = marked.reduce((best, element) => Math.max(best, weigh(element)), 0);
  const inner = marked.findLast((element) => most > 0 && weigh(element) === most);
  if (!inner) return [];
  const inside = new Set(findAll(inner, () => true));
  return prose.filter(({ element }) => element === inner || inside.has(element));
}

/** A body this short is a summary. */
const shortestBody = 200;

/** The paragraphs that the page's metadata has in its text; none if they are few, as of a summary. */
export function linkedLeaves(leaves: readonly Leaf[], body: string | undefined): readonly Leaf[] {
  const bare = body === undefined ? '' : toBareText(body);
  if (bare.length < shortestBody) return [];
  const found = leaves.filter((leaf) => isProse(leaf) && bare.includes(toBareText(textOf(leaf.element))));
  return found.length < 3 ? [] : found;
}

const inline = /^(?:a|abbr|b|br|cite|code|em|font|i|img|mark|q|small|source|span|strong|sub|sup|u)$/;

/** Readability's own choice: elements outside it are dropped, also within the article. */
function exactly(root: Element, content: ReadonlySet<number>): Chosen {
  const known = new Map<Element, boolean>();
  const holds = (element: Element): boolean => {
    const is =
      known.get(element) ??
      (content.has(element.index) || element.children.some((child) => isElement(child) && holds(child)));
    known.set(element, is);
    return is;
  };
  let place = findFirst(root, ({ tag }) => tag === 'body') ?? root;
  for (;;) {
    const inner = place.children.filter(isElement).filter(holds);
    const [only] = inner;
    if (!only || inner.length > 1 || content.has(place.index)) break;
    place = only;
  }
  return { root: place, isDropped: (element) => !inline.test(element.tag) && !holds(element) };
}
