import { decodeBytes } from './bytes/decodeBytes.ts';
import { fileKind } from './bytes/fileKind.ts';
import { splitMailbox } from './bytes/splitMailbox.ts';
import { splitEpub } from './epub/splitEpub.ts';
import { splitJson } from './feeds/splitJson.ts';
import { splitXml } from './feeds/splitXml.ts';
import type { ImportFile } from './imported.ts';

/** A feed, mailbox or book of more articles than this is read in part. */
const most = 500;
/** In UTF-16 units, for all parts: each repeats what stands around the articles, which may be made to fill the memory. */
const mostUnits = 100 * 2 ** 20;

/** `left`: how many articles more there are than are read at once. */
export type Articles = { readonly articles: readonly (readonly ImportFile[])[]; readonly left: number };

/**
 * The articles of a file, in order, each with the pictures that belong to it: those of a feed, an export, a message of
 * several items, the mails of a mailbox, or the chapters of a book. Any other file is one, as it is. Parts are in UTF-8.
 */
export function splitFile(file: ImportFile): Articles {
  const whole = { articles: [[file]], left: 0 };
  if (isZip(file.bytes)) {
    const chapters = splitEpub(file.bytes) ?? [];
    if (chapters.length === 0) return whole;
    return { articles: chapters.slice(0, most), left: Math.max(0, chapters.length - most) };
  }
  if (fileKind(file.bytes).kind !== 'text') return whole;
  const box = splitMailbox(file.bytes, most);
  if (box) {
    const name = file.name.replace(/\.\w{1,8}$/, '');
    return {
      articles: box.mails.map((bytes, i) => [{ ...file, name: `${name}-${i + 1}.eml`, bytes }]),
      left: box.left,
    };
  }
  const { text } = decodeBytes(file.bytes);
  const head = text.slice(0, 2000).replace(/^[\ufeff\s]+/, '');
  const parts = /^[[{]/.test(head) ? splitJson(text) : head.startsWith('<') ? splitXml(text) : [];
  if (parts.length < 2) return whole;
  const [, base = file.name, extension = ''] = /^(.*?)(\.\w{1,8})?$/.exec(file.name) ?? [];
  const encoder = new TextEncoder();
  const articles: ImportFile[][] = [];
  let units = 0;
  for (const part of parts.slice(0, most)) {
    const source = typeof part === 'string' ? part : JSON.stringify(part);
    units += source.length;
    if (units > mostUnits) break;
    const name = `${base}-${articles.length + 1}${extension}`;
    articles.push([{ ...file, name, bytes: encoder.encode(source) }]);
  }
  return { articles, left: parts.length - articles.length };
}

function isZip([a, b, c, d]: Uint8Array): boolean {
  return a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04;
}
