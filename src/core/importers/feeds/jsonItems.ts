import { field, isObject, type JsonObject, textField, toList } from '../json/access.ts';
import { toEdtf } from '../text/machineDate.ts';
import { plainWords } from '../text/plainWords.ts';
import { toWebAddress } from '../webAddress.ts';
import type { FeedItem } from './feedItem.ts';

/** A JSON Feed (jsonfeed.org, version 1 or 1.1), a WordPress REST answer, or a Ghost export, by what it has. */
export type JsonItems = {
  readonly format: 'jsonFeed' | 'wordpress' | 'ghost';
  readonly items: readonly FeedItem[];
  /** Each item in an envelope of its own, as a file would have it. */
  readonly files: readonly unknown[];
};

export function findJsonItems(value: unknown): JsonItems | undefined {
  if (/^https?:\/\/jsonfeed\.org\/version\//.test(textField(value, 'version') ?? '')) return jsonFeed(value);
  const posts = toList(value).filter(isWordpressPost);
  if (posts.length > 0) return { format: 'wordpress', items: posts.map(wordpressItem), files: posts };
  return ghost(value);
}

function jsonFeed(feed: unknown): JsonItems {
  const items = toList(field(feed, 'items')).filter(isObject);
  return {
    format: 'jsonFeed',
    items: items.map((item) => jsonFeedItem(item, feed)),
    files: items.map((item) => ({ ...(feed as JsonObject), items: [item] })),
  };
}

function jsonFeedItem(item: JsonObject, feed: unknown): FeedItem {
  const authors = [
    toList(field(item, 'authors')),
    toList(field(item, 'author')),
    toList(field(feed, 'authors')),
    toList(field(feed, 'author')),
  ].find((list) => list.length > 0);
  const image = textField(item, 'image', 'banner_image');
  return {
    fields: {
      headline: textField(item, 'title'),
      summary: textField(item, 'summary'),
      published: dateIn(item, 'date_published'),
      updated: dateIn(item, 'date_modified'),
      language: textField(item, 'language') ?? textField(feed, 'language'),
      sourceUrl: toWebAddress(textField(item, 'url') ?? textField(item, 'external_url')),
      publisher: textField(feed, 'title'),
      publisherUrl: toWebAddress(textField(feed, 'home_page_url')),
    },
    authors: (authors ?? []).flatMap((author) => textField(author, 'name') ?? []),
    html: textField(item, 'content_html'),
    text: textField(item, 'content_text'),
    pictures: image === undefined ? [] : [{ alt: '', caption: '', address: image }],
  };
}

function isWordpressPost(value: unknown): value is JsonObject {
  return (
    typeof field(field(value, 'title'), 'rendered') === 'string' &&
    typeof field(field(value, 'content'), 'rendered') === 'string'
  );
}

/** `_embedded` is there if the answer was asked for with `_embed`; the author is a number otherwise. */
function wordpressItem(post: JsonObject): FeedItem {
  const rendered = (name: string) => textField(field(post, name), 'rendered');
  const embedded = field(post, '_embedded');
  const media = toList(field(embedded, 'wp:featuredmedia')).find(
    (one) => textField(one, 'source_url') !== undefined,
  );
  const caption = textField(field(media, 'caption'), 'rendered');
  return {
    fields: {
      headline: rendered('title'),
      summary: rendered('excerpt'),
      published: dateIn(post, 'date_gmt', 'Z') ?? dateIn(post, 'date'),
      updated: dateIn(post, 'modified_gmt', 'Z') ?? dateIn(post, 'modified'),
      sourceUrl: toWebAddress(textField(post, 'link')),
    },
    authors: toList(field(embedded, 'author')).flatMap((author) => textField(author, 'name') ?? []),
    html: rendered('content'),
    pictures: media
      ? [
          {
            alt: textField(media, 'alt_text') ?? '',
            caption: plainWords(caption) ?? '',
            address: textField(media, 'source_url'),
          },
        ]
      : [],
  };
}

/** An export has `db[0].data`, an older one `data`, the content API's answer `posts` alone. */
function ghost(value: unknown): JsonItems | undefined {
  const data = field(toList(field(value, 'db'))[0], 'data') ?? field(value, 'data') ?? value;
  const posts = toList(field(data, 'posts')).filter(
    (post): post is JsonObject =>
      isObject(post) &&
      textField(post, 'title') !== undefined &&
      textField(post, 'html', 'plaintext') !== undefined,
  );
  if (posts.length === 0) return undefined;
  return {
    format: 'ghost',
    items: posts.map((post) => ghostItem(post, data)),
    files: posts.map((post) => ({ db: [{ data: { ...(data as JsonObject), posts: [post] } }] })),
  };
}

function ghostItem(post: JsonObject, data: unknown): FeedItem {
  const users = toList(field(data, 'users'));
  const ids = toList(field(data, 'posts_authors'))
    .filter((link) => field(link, 'post_id') === field(post, 'id'))
    .map((link) => field(link, 'author_id'));
  const named = users.filter(
    (user) => ids.includes(field(user, 'id')) || field(user, 'id') === field(post, 'author_id'),
  );
  const authors = [toList(field(post, 'authors')), named].find((list) => list.length > 0) ?? [];
  const image = textField(post, 'feature_image');
  return {
    fields: {
      headline: textField(post, 'title'),
      summary: textField(post, 'custom_excerpt'),
      published: dateIn(post, 'published_at'),
      updated: dateIn(post, 'updated_at'),
      language: textField(post, 'locale'),
      sourceUrl: toWebAddress(textField(post, 'url') ?? textField(post, 'canonical_url')),
    },
    authors: authors.flatMap((author) => textField(author, 'name') ?? []),
    html: textField(post, 'html'),
    text: textField(post, 'plaintext'),
    pictures:
      image === undefined
        ? []
        : [
            {
              address: image,
              alt: textField(post, 'feature_image_alt') ?? '',
              caption: plainWords(textField(post, 'feature_image_caption')) ?? '',
            },
          ],
  };
}

function dateIn(value: unknown, name: string, zone = ''): string | undefined {
  const said = textField(value, name);
  return said === undefined
    ? undefined
    : (toEdtf(/(?:Z|[+-]\d\d:?\d\d)$/.test(said) ? said : said + zone) ?? toEdtf(said));
}
