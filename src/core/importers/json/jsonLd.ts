import { toWebAddress } from '../webAddress.ts';
import { field, isObject, type JsonObject, textField, toList } from './access.ts';
import { authorNames } from './authorNames.ts';
import { clean, dateOf, type LinkedImage, listIn, toImage } from './jsonLdValues.ts';
import { type LiveUpdate, liveUpdatesOf } from './liveUpdates.ts';

/** The usable schema.org metadata of an article. */
export type LinkedArticle = {
  readonly headline?: string | undefined;
  readonly authors: readonly string[];
  /** Who made it, where that isn't whom the site has as the author: often the writer beside a publisher. */
  readonly creators: readonly string[];
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly publisher?: string | undefined;
  readonly publisherUrl?: string | undefined;
  readonly language?: string | undefined;
  readonly description?: string | undefined;
  readonly body?: string | undefined;
  readonly dateline?: string | undefined;
  readonly copyright?: string | undefined;
  readonly url?: string | undefined;
  readonly images: readonly LinkedImage[];
  /** The entries of a live report. */
  readonly updates: readonly LiveUpdate[];
};

const articleTypes =
  /^(?:.*[/:])?(?:(?:Reportage|Analysis|Ask|Background|Opinion|Review|Advertiser|Satirical)?\w*(?:NewsArticle|Article|BlogPosting|Report)|LiveBlogPosting)$/;
/** Maximum depth; graphs nest only a few levels. */
const deepest = 6;

/**
 * Metadata from blocks of JSON-LD: of the most specific type with a headline, wherever it is (array, `@graph`,
 * `mainEntity`). Nulls, empty objects and dates of the year 1 count as absent.
 */
export function findLinkedArticle(blocks: readonly unknown[]): LinkedArticle | undefined {
  const nodes = blocks.flatMap((block) => nodesOf(block, 0));
  const articles = nodes.filter(isArticle);
  const best = articles.find((node) => textField(node, 'headline', 'name') !== undefined) ?? articles[0];
  return best && toArticle(best, nodes);
}

function isArticle(node: unknown): node is JsonObject {
  return toList(field(node, '@type')).some((type) => typeof type === 'string' && articleTypes.test(type));
}

function nodesOf(value: unknown, depth: number): readonly JsonObject[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((item) => nodesOf(item, depth + 1));
  if (!isObject(value)) return [];
  const inner = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'].flatMap((name) =>
    nodesOf(field(value, name), depth + 1),
  );
  return [value, ...inner];
}

function toArticle(node: JsonObject, nodes: readonly JsonObject[]): LinkedArticle {
  const byId = (value: unknown) => {
    const id = textField(value, '@id');
    const known =
      id === undefined ? undefined : nodes.find((other) => textField(other, '@id') === id && other !== value);
    return known && textField(value, 'name', 'url') === undefined ? known : value;
  };
  const publisher = byId(toList(field(node, 'publisher'))[0]);
  const language = field(node, 'inLanguage');
  return {
    headline: clean(textField(node, 'headline', 'name')),
    authors: unique(listIn(field(node, 'author')).flatMap((author) => authorNames(byId(author)))),
    creators: unique(listIn(field(node, 'creator')).flatMap((creator) => authorNames(byId(creator)))),
    published: dateOf(node, 'datePublished') ?? dateOf(node, 'dateCreated'),
    updated: dateOf(node, 'dateModified'),
    publisher: clean(typeof publisher === 'string' ? publisher : textField(publisher, 'name')),
    publisherUrl: toWebAddress(textField(publisher, 'url')),
    language: typeof language === 'string' ? language : textField(language, 'alternateName', 'name'),
    description: clean(textField(node, 'description', 'alternativeHeadline')),
    body: textField(node, 'articleBody'),
    dateline: clean(textField(node, 'dateline')),
    copyright: clean(textField(node, 'copyrightNotice')),
    url: toWebAddress(
      textField(node, 'url') ??
        textField(node, 'mainEntityOfPage') ??
        textField(field(node, 'mainEntityOfPage'), '@id'),
    ),
    images: [
      ...toList(field(node, 'image')),
      ...nodes.filter(
        (other) =>
          toList(field(other, '@type')).includes('ImageObject') && textField(other, 'caption') !== undefined,
      ),
    ].flatMap((image) => toImage(byId(image))),
    updates: liveUpdatesOf(node, nodes, byId),
  };
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
