import { escapeHtml } from '../../exporters/html/escapeHtml.ts';
import { decodeBytes } from '../bytes/decodeBytes.ts';
import { parseTree } from '../html/parseTree.ts';
import {
  allTextOf,
  attribute,
  childrenNamed,
  type Element,
  findAll,
  findFirst,
  textOf,
} from '../html/tree.ts';
import type { ImportFile } from '../imported.ts';
import { squash } from '../text/squash.ts';
import { unzip } from './unzip.ts';

const picture = /\.(?:jpe?g|png|gif|webp|avif)$/i;
/** Letters: less is a cover, a half title or a page left empty. */
const leastLetters = 30;

/**
 * A book in EPUB (2 or 3): each chapter of its reading order that has text as a page, with the pictures it shows. The
 * book's author, language, date and title become those of the page where it states none. Undefined if the file is no
 * EPUB, or is damaged.
 */
export function splitEpub(bytes: Uint8Array): readonly (readonly ImportFile[])[] | undefined {
  const files = unzip(
    bytes,
    (name) => /^META-INF\/container\.xml$|\.(?:opf|x?html?)$/i.test(name) || picture.test(name),
  );
  const container = files && treeOf(files.get('META-INF/container.xml'));
  const root = container && findFirst(container, ({ tag }) => tag === 'rootfile');
  const place = root && attribute(root, 'full-path');
  const book = place && treeOf(files?.get(place));
  if (!files || !place || !book) return undefined;
  const items = new Map(
    findAll(book, ({ tag }) => tag === 'item').map((item) => [attribute(item, 'id'), item] as const),
  );
  const head = bookHead(book);
  const seen = new Set<string>();
  const chapters = findAll(book, ({ tag }) => tag === 'itemref').flatMap((reference) => {
    const item = items.get(attribute(reference, 'idref'));
    const isNavigation = /(?:^|\s)nav(?:\s|$)/.test(item ? attribute(item, 'properties') : '');
    const name = item && resolved(place, attribute(item, 'href'));
    const page = name === undefined || isNavigation ? undefined : files.get(name);
    if (!name || !page || seen.has(name)) return [];
    seen.add(name);
    return [{ name, page }];
  });
  return chapters.flatMap(({ name, page }) => {
    const source = decodeBytes(page).text;
    const tree = parseTree(source, 'html');
    const body = tree && findFirst(tree, ({ tag }) => tag === 'body');
    // Nested too deeply to be read, which its own import says.
    if (!tree) return [[{ name, bytes: page }]];
    if (!body || squash(textOf(body)).length < leastLetters) return [];
    const shown = findAll(body, ({ tag }) => tag === 'img' || tag === 'image').flatMap((image) => {
      const file = resolved(
        name,
        attribute(image, 'src') || attribute(image, 'xlink:href') || attribute(image, 'href'),
      );
      const found = file === undefined ? undefined : files.get(file);
      return file && found ? [{ name: file, bytes: found }] : [];
    });
    return [[{ name, bytes: new TextEncoder().encode(withHead(source, head)) }, ...shown]];
  });
}

function treeOf(bytes: Uint8Array | undefined): Element | undefined {
  return bytes && parseTree(decodeBytes(bytes).text.replace(/<!DOCTYPE[^<>]*>/i, ''), 'xml');
}

/** What the package states of the whole book, as a page states it of itself. */
function bookHead(book: Element): string {
  const metadata = findFirst(book, ({ tag }) => tag === 'metadata');
  const said = (tag: string) =>
    (metadata ? childrenNamed(metadata, tag) : [])
      .map((one) => squash(allTextOf(one)))
      .filter((text) => text !== '');
  const meta = (name: string, content: string | undefined) =>
    content === undefined ? '' : `<meta name="${name}" content="${escapeHtml(content)}">`;
  const authors = said('creator').join(', ');
  return [
    meta('author', authors === '' ? undefined : authors),
    meta('date', said('date')[0]),
    meta('og:site_name', said('title')[0]),
    meta('language', said('language')[0]),
  ].join('');
}

function withHead(source: string, head: string): string {
  return source.replace(/<head\b[^<>]*>/i, (tag) => tag + head);
}

/** An address in the book, from the file that has it; undefined if it leads out of the book. */
function resolved(from: string, address: string): string | undefined {
  if (address === '' || /^[a-z][\w+.-]*:/i.test(address)) return undefined;
  const path = decoded(address.replace(/[?#].*$/, ''));
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a stray percent sign
  }
}
