import { decodeBytes } from './bytes/decodeBytes.ts';
import { fileKind } from './bytes/fileKind.ts';
import { splitEpub } from './epub/splitEpub.ts';
import { splitJson } from './feeds/splitJson.ts';
import { splitXml } from './feeds/splitXml.ts';
import type { ImportFile } from './imported.ts';

/** A feed or book of more articles than this is read in part. */
const most = 500;

/**
 * The articles of a file, in order, each with the pictures that belong to it: those of a feed, an export, a message of
 * several items, or the chapters of a book. Any other file is one, as it is. Parts are in UTF-8.
 */
export function splitFile(file: ImportFile): readonly (readonly ImportFile[])[] {
  if (isZip(file.bytes)) {
    const chapters = splitEpub(file.bytes) ?? [];
    return chapters.length > 0 ? chapters.slice(0, most) : [[file]];
  }
  if (fileKind(file.bytes).kind !== 'text') return [[file]];
  const { text } = decodeBytes(file.bytes);
  const head = text.slice(0, 2000).replace(/^[\ufeff\s]+/, '');
  const parts = /^[[{]/.test(head) ? splitJson(text) : head.startsWith('<') ? splitXml(text) : [];
  if (parts.length < 2) return [[file]];
  const [, base = file.name, extension = ''] = /^(.*?)(\.\w{1,8})?$/.exec(file.name) ?? [];
  const encoder = new TextEncoder();
  return parts
    .slice(0, most)
    .map((part, i) => [{ ...file, name: `${base}-${i + 1}${extension}`, bytes: encoder.encode(part) }]);
}

function isZip([a, b, c, d]: Uint8Array): boolean {
  return a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04;
}
