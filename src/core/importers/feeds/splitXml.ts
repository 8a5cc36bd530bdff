import { parseTree } from '../html/parseTree.ts';
import { type Element, findAll, findFirst, textOf } from '../html/tree.ts';
import { cutElements } from './cutElements.ts';
import { findXmlItems } from './xmlItems.ts';

/**
 * The articles of an XML file, each with everything around them but the other articles; none if it holds one. An element
 * that is no article (a picture of a message, an attachment of an export) goes with the articles that name its id, else
 * with the first.
 */
export function splitXml(source: string): readonly string[] {
  const root = parseTree(source, 'xml');
  const found = root && articlesIn(root);
  if (!found || found.articles.size < 2) return [];
  const ranges = cutElements(source, found.tag);
  if (ranges.length !== found.count) return [];
  const pieces = ranges.map(({ start, end }) => source.slice(start, end));
  // The parts are written as UTF-8, whatever the source was.
  const head = source
    .slice(0, ranges[0]?.start)
    .replace(/^(\s*<\?xml\b[^>]{0,200}?encoding=)["'][^"']{0,40}["']/i, '$1"UTF-8"');
  const tail = source.slice(ranges.at(-1)?.end);
  return divide(pieces, found).map((kept) => `${head}${kept.join('\n')}${tail}`);
}

/** For each article its piece of the source, with those that belong to it. */
function divide(
  pieces: readonly string[],
  { articles, idOf, isOptional }: Found,
): readonly (readonly string[])[] {
  const naming = new Map<string, number[]>();
  for (const article of articles)
    for (const id of idsNamedIn(pieces[article] ?? '')) {
      const others = naming.get(id);
      if (others) others.push(article);
      else naming.set(id, [article]);
    }
  const first = [...articles].slice(0, 1);
  const ownersOf = (piece: string, place: number): readonly number[] => {
    if (articles.has(place)) return [place];
    const id = idOf(piece);
    const named = (id === undefined ? undefined : naming.get(id)) ?? [];
    return named.length > 0 || isOptional ? named : first;
  };
  const kept = new Map<number, string[]>([...articles].map((article) => [article, []]));
  for (const [place, piece] of pieces.entries())
    for (const article of ownersOf(piece, place)) kept.get(article)?.push(piece);
  return [...kept.values()];
}

type Found = {
  readonly tag: string;
  /** Of elements with that tag, the places of those that are articles; `count`: how many there are. */
  readonly articles: ReadonlySet<number>;
  readonly count: number;
  readonly idOf: (piece: string) => string | undefined;
  /** Whether an element that no article names can be left out of all. */
  readonly isOptional: boolean;
};

function articlesIn(root: Element): Found | undefined {
  const feed = findXmlItems(root);
  if (feed)
    return {
      tag: feed.tag,
      articles: new Set([...feed.items].flatMap(([i, { html, text }]) => ((html ?? text) ? [i] : []))),
      count: findAll(root, ({ tag }) => tag === feed.tag).length,
      idOf: (piece) => /<wp:post_id>(\d{1,12})</.exec(piece)?.[1],
      isOptional: true,
    };
  if (!/^(?:newsml|newsmessage)$/.test(root.tag)) return undefined;
  const items = findAll(root, ({ tag }) => tag === 'newsitem');
  return {
    tag: 'newsitem',
    articles: new Set(items.flatMap((item, i) => (hasText(item) ? [i] : []))),
    count: items.length,
    idOf: (piece) => /\bguid="([^"]{1,200})"/.exec(piece)?.[1],
    isOptional: false,
  };
}

/** Inline text in NewsML-G2, a component with paragraphs in NewsML 1. */
function hasText(item: Element): boolean {
  const content = findAll(item, ({ tag }) => /^(?:inlinexml|inlinedata|datacontent)$/.test(tag));
  return content.some(
    (one) =>
      findFirst(one, ({ tag }) => tag === 'p' || tag === 'body.content') !== undefined ||
      textOf(one).trim().length > 200,
  );
}

/** Ids that an article names: of links between items, and of the pictures of a post. */
function idsNamedIn(piece: string): ReadonlySet<string> {
  const links = piece.matchAll(/\bresidref="([^"]{1,200})"/g);
  const galleries = piece.matchAll(/\[gallery\b[^\]]{0,200}\bids="([\d,\s]{1,4000})"/g);
  const thumbnails = piece.matchAll(
    /_thumbnail_id(?:\]\]>)?<\/wp:meta_key>\s{0,40}<wp:meta_value>(?:<!\[CDATA\[)?(\d{1,12})/g,
  );
  return new Set(
    [...links, ...galleries, ...thumbnails].flatMap(([, ids = '']) => ids.split(',').map((id) => id.trim())),
  );
}
