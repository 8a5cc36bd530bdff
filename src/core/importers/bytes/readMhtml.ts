import type { TypedFile } from '../imported.ts';
import { fromMailBase64 } from './base64.ts';
import { decodeBytes } from './decodeBytes.ts';

export type Mhtml = {
  readonly html: string;
  readonly address: string | undefined;
  readonly pictures: readonly TypedFile[];
};

/** A page has perhaps a hundred pictures and styles; a file with thousands of parts is no page. */
const mostParts = 2000;

/**
 * A page saved as MHTML (RFC 2557): the first HTML part, and pictures by their original address. `source` is the file as
 * Latin-1, a character per byte. Undefined if it contains no HTML.
 */
export function readMhtml(source: string): Mhtml | undefined {
  const head = headersOf(source);
  const boundary = /boundary\s*=\s*"?([^";\r\n]+)"?/i.exec(head.get('content-type') ?? '')?.[1];
  if (boundary === undefined) return undefined;
  const parts = source.split(`--${boundary}`, mostParts).slice(1).map(readPart);
  const page = parts.find(({ type }) => type === 'text/html');
  if (!page) return undefined;
  const pictures = parts.flatMap(({ type, location, bytes }) =>
    /^image\/(?:jpeg|png|gif|webp|avif)$/.test(type) ? [{ name: location, type, bytes }] : [],
  );
  const address = head.get('snapshot-content-location') ?? page.location;
  return {
    html: decodeBytes(page.bytes).text,
    address: /^https?:/.test(address) ? address : undefined,
    pictures,
  };
}

function readPart(part: string) {
  const text = part.replace(/^\r?\n/, '');
  const headers = headersOf(text);
  const end = /\r?\n\r?\n/.exec(text);
  const body = end ? text.slice(end.index + end[0].length) : '';
  const id = headers.get('content-id')?.replace(/^<|>$/g, '');
  return {
    type: (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
    location: headers.get('content-location') ?? (id === undefined ? '' : `cid:${id}`),
    bytes: decodeBody(body, (headers.get('content-transfer-encoding') ?? '').toLowerCase()),
  };
}

function headersOf(text: string): ReadonlyMap<string, string> {
  const head = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return new Map(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).trim().toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  );
}

function decodeBody(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return fromMailBase64(body);
  const plain =
    encoding === 'quoted-printable'
      ? body
          .replace(/=\r?\n/g, '')
          .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      : body;
  return Uint8Array.from(plain, (character) => character.charCodeAt(0) & 0xff);
}
