import { fromMailBase64 } from './base64.ts';

/** One part of a mail or of a page saved as MHTML, decoded. `location`: the address or id that others refer to it by. */
export type MimePart = {
  readonly type: string;
  readonly charset: string | undefined;
  readonly location: string;
  readonly bytes: Uint8Array;
};

/** A page has perhaps a hundred pictures and styles; a file with thousands of parts is no page. */
const mostParts = 2000;
/** Forwarded mail nests; more levels than this are made by nobody. */
const deepest = 8;

/**
 * The parts of a MIME file (RFC 2045, 2046), those of nested parts in place of them; a file with one part has one.
 * `source` is the file as Latin-1, a character per byte.
 */
export function mimeParts(source: string, depth = 0): readonly MimePart[] {
  const headers = mimeHeaders(source);
  const type = headers.get('content-type') ?? 'text/plain';
  const end = /\r?\n\r?\n/.exec(source);
  const body = end ? source.slice(end.index + end[0].length) : '';
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^";\s]+))/i.exec(type);
  if (/^multipart\//i.test(type) && boundary && depth < deepest) {
    const line = `--${boundary[1] ?? boundary[2] ?? ''}`;
    return body
      .split(line, mostParts)
      .slice(1)
      .filter((part) => !part.startsWith('--'))
      .flatMap((part) => mimeParts(part.replace(/^[ \t]*\r?\n/, ''), depth + 1));
  }
  const id = headers.get('content-id')?.replace(/^<|>$/g, '');
  return [
    {
      type: (type.split(';')[0] ?? '').trim().toLowerCase(),
      charset: /charset\s*=\s*"?([\w.:-]+)"?/i.exec(type)?.[1],
      location: headers.get('content-location') ?? (id === undefined ? '' : `cid:${id}`),
      bytes: decodeBody(body, (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase()),
    },
  ];
}

/** Header fields by their names in lower case, folded lines joined; of several of one name the first. */
export function mimeHeaders(source: string): ReadonlyMap<string, string> {
  const head = source.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

function decodeBody(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return fromMailBase64(body);
  return toBytes(encoding === 'quoted-printable' ? fromQuotedPrintable(body) : body);
}

/** Characters of one byte each. */
export function fromQuotedPrintable(text: string): string {
  return text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The bytes of characters of one byte each. */
export function toBytes(latin1: string): Uint8Array {
  return Uint8Array.from(latin1, (character) => character.charCodeAt(0) & 0xff);
}
