import type { DraftPicture } from '../draft.ts';
import {
  allTextOf,
  attribute,
  childrenNamed,
  type Element,
  findAll,
  findFirst,
  isElement,
  textOf,
} from '../html/tree.ts';
import { toEdtfOfMail } from '../text/mailDate.ts';
import { plainWords } from '../text/plainWords.ts';
import { squash } from '../text/squash.ts';
import { toWebAddress } from '../webAddress.ts';
import type { FeedItem } from './feedItem.ts';
import { withoutShortcodes } from './shortcodes.ts';

/** RSS 2.0 and 1.0 with full content, WordPress's export (an RSS with its own elements), and Atom. */
export type XmlItems = {
  readonly format: 'rss' | 'atom' | 'wordpress';
  /** Of elements named `tag`, those that are articles, by their place among all of them. */
  readonly tag: 'item' | 'entry';
  readonly items: ReadonlyMap<number, FeedItem>;
};

export function findXmlItems(root: Element): XmlItems | undefined {
  if (root.tag === 'feed' || root.tag === 'entry') return atom(root);
  if (!/^(?:rss|rdf)$/.test(root.tag)) return undefined;
  const channel = findFirst(root, ({ tag }) => tag === 'channel') ?? root;
  const items = findAll(root, ({ tag }) => tag === 'item');
  const isExport = findFirst(root, ({ tag }) => tag === 'wxr_version') !== undefined;
  const about = aboutFeed(channel);
  const byId = isExport ? byPostId(items) : undefined;
  const found = items.map((item) => (byId ? exportItem(item, about, byId) : rssItem(item, about)));
  return {
    format: isExport ? 'wordpress' : 'rss',
    tag: 'item',
    items: new Map(found.flatMap((item, i) => (item ? [[i, item] as const] : []))),
  };
}

/** What is so of every item, looked up once: a feed may have thousands. */
type About = {
  readonly language: string | undefined;
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly rights: string | undefined;
  /** Of an export, by their login. */
  readonly writers: ReadonlyMap<string | undefined, Element>;
};

function aboutFeed(channel: Element): About {
  const writers = findAll(channel, ({ tag }) => tag === 'author');
  return {
    language: childText(channel, 'language'),
    title: childText(channel, 'title'),
    link: toWebAddress(childText(channel, 'link')),
    rights: childText(channel, 'copyright'),
    writers: new Map(
      writers.map((writer) => [childText(writer, 'author_login'), writer] as const).toReversed(),
    ),
  };
}

/** The first of several with one id. */
function byPostId(items: readonly Element[]): ReadonlyMap<string | undefined, Element> {
  return new Map(items.map((item) => [childText(item, 'post_id'), item] as const).toReversed());
}

function rssItem(item: Element, about: About): FeedItem {
  const one = (tag: string) => childText(item, tag);
  const content = one('encoded');
  const description = one('description');
  return {
    fields: {
      headline: one('title'),
      summary: content === undefined ? undefined : plainWords(description),
      published: toEdtfOfMail(one('pubdate') ?? one('date') ?? ''),
      updated: toEdtfOfMail(one('updated') ?? one('modified') ?? ''),
      language: about.language ?? one('language'),
      sourceUrl: toWebAddress(one('link')) ?? toWebAddress(one('guid')),
      publisher: about.title,
      publisherUrl: about.link,
      copyright: about.rights ?? one('rights'),
    },
    authors: authorsOf(item),
    html: content ?? (isFull(description) ? description : undefined),
    pictures: mediaOf(item),
  };
}

/** Most feeds have only summaries, which are not the articles. */
function isFull(text: string | undefined): boolean {
  return (plainWords(text)?.length ?? 0) >= leastLetters;
}

const leastLetters = 600;

/** An address of mail is no name; RSS's own `author` has the name in brackets after it. */
function authorsOf(item: Element): readonly string[] {
  const creators = childrenNamed(item, 'creator').map((creator) => squash(textOf(creator)));
  const authors = childrenNamed(item, 'author').map((author) => squash(textOf(author)));
  return (creators.length > 0 ? creators : authors).flatMap((name) => {
    const named = /\(([^()]+)\)\s*$/.exec(name)?.[1] ?? name;
    return /\S@\S/.test(named) || named === '' ? [] : [named];
  });
}

/** The pictures of Media RSS and enclosures: one each, the widest. */
function mediaOf(item: Element): readonly DraftPicture[] {
  const groups = [
    ...childrenNamed(item, 'group'),
    ...childrenNamed(item, 'content').filter((content) => attribute(content, 'url') !== ''),
    ...childrenNamed(item, 'enclosure'),
  ];
  return groups.flatMap((group) => {
    const files = [group, ...findAll(group, ({ tag }) => tag === 'content')].filter(isPicture);
    const [best] = files.toSorted((a, b) => Number(attribute(b, 'width')) - Number(attribute(a, 'width')));
    if (!best) return [];
    const said = (tag: string) =>
      plainWords(childText(best, tag) ?? childText(group, tag) ?? childText(item, tag));
    const caption = childText(best, 'description') ?? childText(group, 'description');
    return [
      {
        address: attribute(best, 'url'),
        alt: '',
        caption: plainWords(caption) ?? '',
        credit: said('credit'),
      },
    ];
  });
}

function isPicture(element: Element): boolean {
  const [type, medium, address] = ['type', 'medium', 'url'].map((name) => attribute(element, name));
  return (
    medium === 'image' ||
    /^image\//.test(type ?? '') ||
    (type === '' && medium === '' && /\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/i.test(address ?? ''))
  );
}

/** A post or page that has text; attachments, menus and revisions are none. */
function exportItem(item: Element, about: About, byId: ReadonlyMap<string | undefined, Element>) {
  const one = (tag: string) => childText(item, tag);
  const [content, excerpt] = childrenNamed(item, 'encoded').map((part) => textOf(part));
  if (!/^(?:post|page)$/.test(one('post_type') ?? '') || !content?.trim()) return undefined;
  const attachmentOf = (id: string) => {
    const found = byId.get(id);
    const address = found && childText(found, 'attachment_url');
    if (!found || address === undefined) return undefined;
    const caption = childrenNamed(found, 'encoded')[1];
    return {
      address,
      caption: plainWords(caption && textOf(caption)) ?? '',
      alt: metaOf(found, '_wp_attachment_image_alt') ?? '',
    };
  };
  const thumbnail = metaOf(item, '_thumbnail_id');
  const lead = thumbnail === undefined ? undefined : attachmentOf(thumbnail);
  const login = one('creator');
  const author = about.writers.get(login);
  const gmt = one('post_date_gmt');
  return {
    fields: {
      headline: one('title'),
      summary: plainWords(excerpt),
      published:
        (gmt && !gmt.startsWith('0000') ? toEdtfOfMail(`${gmt}Z`) : undefined) ??
        toEdtfOfMail(one('pubdate') ?? ''),
      updated: toEdtfOfMail(one('post_modified_gmt') ? `${one('post_modified_gmt')}Z` : ''),
      language: about.language,
      sourceUrl: toWebAddress(one('link')),
      publisher: about.title,
      publisherUrl: about.link,
    },
    authors: [(author && childText(author, 'author_display_name')) ?? login ?? ''].filter(
      (name) => name !== '',
    ),
    html: withoutShortcodes(content, attachmentOf),
    pictures: lead ? [lead] : [],
  };
}

function metaOf(item: Element, key: string): string | undefined {
  const meta = childrenNamed(item, 'postmeta').find((one) => childText(one, 'meta_key') === key);
  return meta && childText(meta, 'meta_value');
}

function atom(root: Element): XmlItems {
  const entries = root.tag === 'entry' ? [root] : childrenNamed(root, 'entry');
  const about = {
    language: attribute(root, 'xml:lang') || undefined,
    title: childText(root, 'title'),
    link: linkOf(root),
    rights: childText(root, 'rights'),
    people: childrenNamed(root, 'author'),
  };
  return {
    format: 'atom',
    tag: 'entry',
    items: new Map(entries.map((entry, i) => [i, atomItem(entry, about)])),
  };
}

type AtomFeed = Omit<About, 'writers'> & { readonly people: readonly Element[] };

function atomItem(entry: Element, feed: AtomFeed): FeedItem {
  const one = (tag: string) => childText(entry, tag);
  const content = contentOf(entry, 'content');
  const people = childrenNamed(entry, 'author');
  return {
    fields: {
      headline: one('title'),
      summary: content ? plainWords(one('summary')) : undefined,
      published: toEdtfOfMail(one('published') ?? one('issued') ?? one('updated') ?? ''),
      updated: toEdtfOfMail(one('updated') ?? ''),
      language: attribute(entry, 'xml:lang') || feed.language,
      sourceUrl: linkOf(entry),
      publisher: feed.title,
      publisherUrl: feed.link,
      copyright: one('rights') ?? feed.rights,
    },
    authors: (people.length > 0 ? people : feed.people).flatMap((author) => childText(author, 'name') ?? []),
    ...content,
    pictures: mediaOf(entry),
  };
}

/** By its `type`: escaped HTML, elements of XHTML, or text. */
function contentOf(entry: Element, tag: 'content' | 'summary'): Pick<FeedItem, 'html' | 'text'> | undefined {
  const content = childrenNamed(entry, tag).find((one) => attribute(one, 'url') === '');
  if (!content || textOf(content).trim() === '') return undefined;
  const type = attribute(content, 'type');
  if (type === 'xhtml') return { html: toMarkup(content) };
  return /html/.test(type) ? { html: textOf(content) } : { text: textOf(content) };
}

function toMarkup(element: Element): string {
  return element.children
    .map((child) => {
      if (!isElement(child)) return child.replace(/&/g, '&amp;').replace(/</g, '&lt;');
      const said = [...child.attributes].map(
        ([name, value]) => ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`,
      );
      const tag = child.tag;
      return /^(?:img|br|hr)$/.test(tag)
        ? `<${tag}${said.join('')}>`
        : `<${tag}${said.join('')}>${toMarkup(child)}</${tag}>`;
    })
    .join('');
}

function linkOf(element: Element): string | undefined {
  const links = childrenNamed(element, 'link');
  const link = links.find((one) => /^(?:alternate)?$/.test(attribute(one, 'rel')));
  return toWebAddress(link && attribute(link, 'href'));
}

function childText(element: Element, tag: string): string | undefined {
  return childrenNamed(element, tag)
    .map((child) => allTextOf(child).trim())
    .find((text) => text !== '');
}
