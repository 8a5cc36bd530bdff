import { decodeBytes } from './bytes/decodeBytes.ts';
import { fileKind } from './bytes/fileKind.ts';
import { splitJson } from './feeds/splitJson.ts';
import { splitXml } from './feeds/splitXml.ts';
import type { ImportFile } from './imported.ts';

/** A feed of more articles than this is read in part. */
const most = 500;

/**
 * A file that holds several articles (a feed, an export, a message of several items) as one file each, in order, with what
 * they share; any other file as it is. Each keeps the original's words and encoding is UTF-8.
 */
export function splitFile(file: ImportFile): readonly ImportFile[] {
  if (fileKind(file.bytes).kind !== 'text') return [file];
  const { text } = decodeBytes(file.bytes);
  const head = text.slice(0, 2000).replace(/^[\ufeff\s]+/, '');
  const parts = /^[[{]/.test(head) ? splitJson(text) : head.startsWith('<') ? splitXml(text) : [];
  if (parts.length < 2) return [file];
  const [, base = file.name, extension = ''] = /^(.*?)(\.\w{1,8})?$/.exec(file.name) ?? [];
  const encoder = new TextEncoder();
  return parts
    .slice(0, most)
    .map((part, i) => ({ name: `${base}-${i + 1}${extension}`, bytes: encoder.encode(part) }));
}
