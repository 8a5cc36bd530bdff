import type { TypedFile } from '../imported.ts';
import { toEdtfOfMail } from '../text/mailDate.ts';
import { decodeBytes } from './decodeBytes.ts';
import { type MimePart, mimeHeaders, mimeParts } from './mimeParts.ts';

export type Mhtml = {
  readonly html: string;
  readonly address: string | undefined;
  /** When it was saved, as EDTF. */
  readonly savedAt: string | undefined;
  readonly pictures: readonly TypedFile[];
};

/**
 * A page saved as MHTML (RFC 2557): the first HTML part, and pictures by their original address. `source` is the file as
 * Latin-1, a character per byte. Undefined if it contains no HTML.
 */
export function readMhtml(source: string): Mhtml | undefined {
  const parts = mimeParts(source);
  const page = parts.find(({ type }) => type === 'text/html');
  if (!page) return undefined;
  const headers = mimeHeaders(source);
  const address = headers.get('snapshot-content-location') ?? page.location;
  return {
    html: decodeBytes(page.bytes).text,
    address: /^https?:/.test(address) ? address : undefined,
    savedAt: toEdtfOfMail(headers.get('date') ?? ''),
    pictures: picturesIn(parts),
  };
}

export function picturesIn(parts: readonly MimePart[]): readonly TypedFile[] {
  return parts.flatMap(({ type, location, bytes }) =>
    /^image\/(?:jpeg|png|gif|webp|avif)$/.test(type) ? [{ name: location, type, bytes }] : [],
  );
}
