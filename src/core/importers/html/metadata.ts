import type { ReadFrom } from '../../story/story.ts';
import type { DraftFields } from '../draft.ts';
import { findLinkedArticle, type LinkedArticle } from '../json/jsonLd.ts';
import { parseLooseJson } from '../json/looseJson.ts';
import { isAgency } from '../text/agencies.ts';
import { bareByline, splitByline } from '../text/byline.ts';
import { toBareText } from '../text/sameText.ts';
import { squash } from '../text/squash.ts';
import { unescapeText } from '../text/unescape.ts';
import { toWebAddress } from '../webAddress.ts';
import { resolveAddress } from './address.ts';
import { isFurniture } from './furniture.ts';
import { isPublisher } from './isPublisher.ts';
import { readDate } from './pageDate.ts';
import { bareTitle, withoutBar } from './pageTitle.ts';
import { findPublishedTime, type PublishedTime } from './publishedTime.ts';
import type { SavedCopy } from './savedCopy.ts';
import { siteNames } from './siteNames.ts';
import {
  attribute,
  childrenNamed,
  type Element,
  findAll,
  findFirst,
  isElement,
  namesOf,
  textOf,
} from './tree.ts';

export type Metadata = {
  readonly fields: DraftFields;
  readonly authors: readonly string[];
  readonly article: LinkedArticle | undefined;
  /** The base address for relative ones. */
  readonly base: string | undefined;
  readonly description: string | undefined;
  readonly leadImage: string | undefined;
  /** Addresses of all pictures that the page displays. */
  readonly shown: readonly string[];
};

/**
 * A page's metadata for its article, in order: JSON-LD, meta elements, markup near the headline. Never from a part of the
 * page about something else, and never a relative date.
 */
export function readMetadata(root: Element, address: string | undefined, saved: SavedCopy = {}): Metadata {
  const meta = readMeta(root);
  const article = findLinkedArticle(jsonLdOf(root));
  const canonical = linkOf(root, 'canonical') ?? meta('og:url') ?? article?.url;
  const sourceUrl = [address, canonical, saved.address].map(toWebAddress).find((url) => url !== undefined);
  const baseElement = findFirst(root, ({ tag }) => tag === 'base');
  const base = baseElement ? resolveAddress(attribute(baseElement, 'href'), sourceUrl) : sourceUrl;
  const site = meta('og:site_name') ?? article?.publisher;
  const top = topOf(root);
  const accounts = accountsOf(root);
  const isSomebody = (name: string) =>
    !accounts.has(toBareText(name)) && !isPublisher(name, [site, article?.publisher], sourceUrl);
  const authors = authorsOf(article, meta, top, isSomebody);
  return {
    fields: {
      headline: headlineOf(root, article, meta, site, sourceUrl),
      summary: undefined,
      byline: authors.length > 0 ? joinNames(authors) : undefined,
      ...timesOf(article, meta, findPublishedTime(root)),
      language: languageOf(root, article, meta),
      direction: directionOf(root),
      captured: saved.at,
      capturedFrom: saved.at === undefined ? undefined : 'comment',
      sourceUrl,
      publisher: article?.publisher ?? site,
      publisherUrl: article?.publisherUrl,
      copyright: article?.copyright ?? meta('copyright') ?? meta('dcterms.rights'),
      dateline: article?.dateline,
    },
    authors,
    article,
    base: base === '' ? undefined : base,
    description: meta('og:description', 'description', 'twitter:description'),
    leadImage: meta('og:image') ?? meta('twitter:image'),
    shown: findAll(root, ({ tag }) => tag === 'img' || tag === 'source').flatMap((image) =>
      ['src', 'data-src', 'srcset', 'data-srcset'].map((name) => attribute(image, name)),
    ),
  };
}

type Meta = (...names: readonly string[]) => string | undefined;

function readMeta(root: Element): Meta {
  const values = new Map<string, string>();
  for (const element of findAll(root, ({ tag }) => tag === 'meta')) {
    const name = (
      attribute(element, 'property') ||
      attribute(element, 'name') ||
      attribute(element, 'itemprop')
    ).toLowerCase();
    const value = squash(unescapeText(attribute(element, 'content')));
    if (name !== '' && value !== '' && !values.has(name)) values.set(name, value);
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined);
}

function jsonLdOf(root: Element): readonly unknown[] {
  return findAll(root, (element) => element.tag === 'script' && /ld\+json/i.test(attribute(element, 'type')))
    .map((element) => parseLooseJson(element.children.filter((child) => typeof child === 'string').join('')))
    .filter((block) => block !== undefined);
}

function linkOf(root: Element, rel: string): string | undefined {
  const link = findFirst(
    root,
    (element) => element.tag === 'link' && attribute(element, 'rel').toLowerCase() === rel,
  );
  return link && (attribute(link, 'href') || undefined);
}

const mostHeadings = 30;
const longestTitle = 1000;

function headlineOf(
  root: Element,
  article: LinkedArticle | undefined,
  meta: Meta,
  site: string | undefined,
  address: string | undefined,
): string | undefined {
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

/** Elements near the headline: before and after the first `h1`, without furniture. */
function topOf(root: Element): readonly Element[] {
  const found: Element[] = [];
  const visit = (element: Element): void => {
    for (const child of element.children)
      if (isElement(child) && child.tag !== 'aside' && child.tag !== 'nav' && child.tag !== 'footer') {
        found.push(child);
        visit(child);
      }
  };
  visit(root);
  const heading = found.findIndex(({ tag }) => tag === 'h1');
  return found.slice(Math.max(0, heading - 40), heading + 220);
}

function authorsOf(
  article: LinkedArticle | undefined,
  meta: Meta,
  top: readonly Element[],
  isSomebody: (name: string) => boolean,
): readonly string[] {
  const given = (article?.authors ?? []).filter(isSomebody);
  const linked = given.length > 0 ? given : (article?.creators ?? []).filter(isSomebody);
  const printed = authorElements(top);
  const bylines = printed.filter(isSomebody);
  if (linked.length > 0) {
    const names = linked.flatMap((name) =>
      /[,;]| & |\band\b/i.test(name) && linked.length === 1 ? splitNames(name) : [bareByline(name)],
    );
    // Some systems have room for one author only, and print them all.
    const isPart = names.length < bylines.length && names.every((name) => bylines.includes(name));
    return isPart && bylines.length <= mostPrinted ? bylines : names;
  }
  const said = authorNames
    .map((name) => meta(name))
    .find((name) => name !== undefined && !/^https?:|^@/.test(name) && isSomebody(name));
  if (bylines.length > 1 && (said === undefined || bylines.includes(bareByline(said)))) return bylines;
  const names = said === undefined ? bylines : splitNames(said).filter(isSomebody);
  // An agency signs its own reports.
  return names.length > 0 ? names : printed.filter(isAgency);
}

/** With more names in bylines they are of other articles too. */
const mostPrinted = 4;

const authorNames = [
  'author',
  'article:author',
  'byl',
  'parsely-author',
  'dc.creator',
  'sailthru.author',
  'cxenseparse:author',
  'articleauthor',
  'dcterms.creator',
  'citation_author',
];

/** Names of the content system's accounts, by the address of their page. */
function accountsOf(root: Element): ReadonlySet<string> {
  const links = findAll(
    root,
    (element) =>
      element.tag === 'a' &&
      /\/author\/(?:admin\w*|editor|root|webmaster|user\d*)\/?$/i.test(attribute(element, 'href')),
  );
  return new Set(links.map((link) => toBareText(textOf(link))));
}

function splitNames(text: string): readonly string[] {
  const names = splitByline(text);
  return names.every((name) => name.split(' ').length <= 5) && names.length > 0 ? names : [bareByline(text)];
}

function authorElements(top: readonly Element[]): readonly string[] {
  const linked = top.filter(
    (element) =>
      /\bauthor\b/.test(attribute(element, 'rel')) ||
      attribute(element, 'itemprop') === 'author' ||
      (element.tag === 'a' &&
        /\/(?:authors?|by|people|profile|staff|reporter)\//.test(attribute(element, 'href'))),
  );
  const names = together(linked).map((element) =>
    squash(textOf(findFirst(element, (inner) => attribute(inner, 'itemprop') === 'name') ?? element)),
  );
  const usable = [...new Set(names.map(bareByline).filter(isName))];
  if (usable.length > 0) return usable;
  const lines = top.filter((element) => bylineName.test(namesOf(element)) && !isFurniture(element));
  const named = lines
    .map((element) => ({ element, names: namesOf(element), text: squash(textOf(element)) }))
    .filter(({ text }) => text.length > 2 && text.length < 160)
    .map(({ element, names, text }) => ({ names, text, people: peopleIn(element, text) }))
    .filter(({ people }) => people.length > 0)
    .toSorted((a, b) => a.text.length - b.text.length);
  // Of nested byline elements the innermost has the name without the share buttons; several alike are several authors.
  const [inner] = named;
  const alike = named.filter(({ names }) => names === inner?.names);
  return [...new Set(alike.flatMap(({ people }) => people))].slice(0, mostAuthors);
}

/** Names in elements of their own, or separated by commas and the like. */
function peopleIn(element: Element, text: string): readonly string[] {
  const parts = findAll(element, (inner) => !inner.children.some(isElement) && textOf(inner).trim() !== '');
  const names = parts.map((part) => squash(textOf(part)));
  const isAll = names.join('').replace(/\s/g, '').length === text.replace(/\s/g, '').length;
  return names.length > 1 && isAll && names.every(isPerson) ? names : splitByline(text).filter(isPerson);
}

/** Elements between two authors of one byline, at most; further down stand those of other stories. */
const farthest = 30;

function together(elements: readonly Element[]): readonly Element[] {
  const end = elements.findIndex(
    ({ index }, i) => i > 0 && index - (elements[i - 1]?.index ?? index) > farthest,
  );
  return end === -1 ? elements : elements.slice(0, end);
}

const mostAuthors = 8;

/** A name without anything around it, since nothing but the element's name says that it is one. */
function isPerson(text: string): boolean {
  return (
    isName(text) &&
    !/\d/.test(text) &&
    (/^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:de|del|della|van|von|der|den|da|dos|di|el|al|bin|la|le|ten|ter|zu) )*\p{Lu}[\p{L}\p{M}.'’-]*){1,4}$/u.test(
      text,
    ) ||
      /^[\p{Lo}\p{M}\s·・]{2,20}$/u.test(text))
  );
}

const bylineName =
  /(?:^|[\s_-])(?:bylines?|by-line|authors?(?:-?names?)?|autor(?:en|es|in)?|writers?|journalists?|reporter|auteurs?|autori|person-link|signature|firma)(?=$|[\s_-])/;

function isName(text: string): boolean {
  return (
    text.length > 1 &&
    text.length < 60 &&
    !/\d{2}|https?:|@|\b(?:published|updated|ago|minutes?|read|share|follow)\b/i.test(text)
  );
}

function timesOf(article: LinkedArticle | undefined, meta: Meta, time: PublishedTime): DraftFields {
  const { date: published, from: publishedFrom } = firstOf([
    [article?.published, 'jsonLd'],
    [readFirst(meta, publishedNames), 'meta'],
    [time.published, 'timeElement'],
  ]);
  const { date: updated, from: updatedFrom } = firstOf([
    [article?.updated, 'jsonLd'],
    [readFirst(meta, updatedNames), 'meta'],
    [time.updated, 'timeElement'],
  ]);
  return { published, publishedFrom, updated, updatedFrom };
}

function firstOf(found: readonly (readonly [date: string | undefined, from: ReadFrom])[]) {
  const [date, from] = found.find(([value]) => value !== undefined) ?? [];
  return { date, from };
}

/** The first of the named elements that holds a date; sites also put other things there. */
function readFirst(meta: Meta, names: readonly string[]): string | undefined {
  return names.map((name) => readDate(meta(name))).find((date) => date !== undefined);
}

const updatedNames = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'article.updated',
  'last-modified',
  'lastmod',
  'revised',
];
const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'date',
  'cxenseparse:recs:publishtime',
  'dcterms.date',
  'article.published',
  'citation_publication_date',
  'citation_date',
  'dc.date.created',
  'dcterms.issued',
  'dcterms.available',
  'publication-date',
  'date.release',
];

function languageOf(root: Element, article: LinkedArticle | undefined, meta: Meta): string | undefined {
  const tag =
    attribute(root, 'lang') ||
    attribute(root, 'xml:lang') ||
    article?.language ||
    meta('og:locale', 'content-language', 'language');
  return tag === undefined || !/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(tag)
    ? undefined
    : tag.replace(/_/g, '-');
}

function directionOf(root: Element): 'ltr' | 'rtl' | undefined {
  const body = childrenNamed(root, 'body')[0];
  return [root, ...(body ? [body] : [])].some((element) => attribute(element, 'dir').toLowerCase() === 'rtl')
    ? 'rtl'
    : undefined;
}

function joinNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
