import type { DraftFields } from '../draft.ts';
import { findLinkedArticle, type LinkedArticle } from '../json/jsonLd.ts';
import { parseLooseJson } from '../json/looseJson.ts';
import { toBareText } from '../text/sameText.ts';
import { toWebAddress } from '../webAddress.ts';
import { resolveAddress } from './address.ts';
import { authorsOf } from './authorsOf.ts';
import { headlineOf } from './headlineOf.ts';
import { isPublisher } from './isPublisher.ts';
import { type Meta, readMeta } from './metaElements.ts';
import { pageTimes } from './pageTimes.ts';
import { printedAuthors } from './printedAuthors.ts';
import { findPublishedTime } from './publishedTime.ts';
import type { SavedCopy } from './savedCopy.ts';
import { attribute, childrenNamed, type Element, findAll, findFirst, textOf } from './tree.ts';

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
  const accounts = accountsOf(root);
  const isSomebody = (name: string) =>
    !accounts.has(toBareText(name)) && !isPublisher(name, [site, article?.publisher], sourceUrl);
  const authors = authorsOf({ article, meta, printed: printedAuthors(root), isSomebody });
  return {
    fields: {
      headline: headlineOf(root, { article, meta, site, address: sourceUrl }),
      summary: undefined,
      byline: authors.length > 0 ? joinNames(authors) : undefined,
      ...pageTimes(article, meta, findPublishedTime(root)),
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
