import type { LinkedArticle } from '../json/jsonLd.ts';
import { toBareText } from '../text/sameText.ts';
import { squash } from '../text/squash.ts';
import type { Meta } from './metaElements.ts';
import { bareTitle, withoutBar } from './pageTitle.ts';
import { siteNames } from './siteNames.ts';
import { type Element, findAll, findFirst, textOf } from './tree.ts';

const mostHeadings = 30;

const longestTitle = 1000;

type Given = {
  readonly article: LinkedArticle | undefined;
  readonly meta: Meta;
  readonly site: string | undefined;
  readonly address: string | undefined;
};

/** The headline of a page's article, from its metadata and as the page prints it. */
export function headlineOf(root: Element, { article, meta, site, address }: Given): string | undefined {
  const title = findFirst(root, ({ tag }) => tag === 'title');
  const pageTitle = title && squash(title.children.filter((child) => typeof child === 'string').join(''));
  const headings = findAll(root, (element) => element.tag === 'h1')
    .slice(0, mostHeadings)
    .map((element) => squash(textOf(element)))
    .filter((text) => text !== '' && text.length < longestTitle);
  const said = [
    article?.headline,
    meta('og:title'),
    meta('twitter:title'),
    meta('title', 'dc.title'),
    pageTitle,
  ].filter((text) => text !== undefined && text !== '' && text.length < longestTitle);
  const names = siteNames(root, meta, address);
  const stripped = said.map((text = '') => {
    const bare = bareTitle(text, site, headings, names);
    return text === pageTitle && headings.length === 0 && bare === text ? withoutBar(text) : bare;
  });
  // The window's title alone names the page; a single heading in its article is what readers see.
  const [own, ...others] = headingsInArticle(root);
  if (own !== undefined && others.length === 0 && said.length === 1 && said[0] === pageTitle) return own;
  // The article's own metadata wins; if the page prints the same words, its punctuation is better.
  const [first] = stripped;
  const printed = headings.find((heading) => toBareText(heading) === toBareText(first ?? ''));
  const agreed = headings.find((heading) => toBareText(heading) === toBareText(stripped[1] ?? ''));
  // Only the window's title repeats the metadata, which was written for search engines.
  const isForSearch = agreed !== undefined && toBareText(stripped.at(-1) ?? '') === toBareText(first ?? '');
  if (article?.headline !== undefined) return printed ?? (isForSearch ? agreed : first);
  const alike = headings.find((heading) =>
    stripped.some((text) => toBareText(text) === toBareText(heading) || isVersion(heading, text)),
  );
  return printed ?? alike ?? first ?? headings[0];
}

function headingsInArticle(root: Element): readonly string[] {
  return findAll(root, ({ tag }) => tag === 'article' || tag === 'main')
    .slice(0, 1)
    .flatMap((part) => findAll(part, ({ tag }) => tag === 'h1'))
    .map((heading) => squash(textOf(heading)))
    .filter((text) => text !== '' && text.length < longestTitle);
}

function isVersion(a: string, b: string): boolean {
  const [short = '', long = ''] = [toBareText(a), toBareText(b)].toSorted((x, y) => x.length - y.length);
  return short.length > 8 && long.startsWith(short);
}
