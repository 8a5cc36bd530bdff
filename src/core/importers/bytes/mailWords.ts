import { fromMailBase64 } from './base64.ts';
import { fromQuotedPrintable, toBytes } from './mimeParts.ts';

/** A header's text with its encoded words decoded (`=?utf-8?Q?Caf=C3=A9?=`, RFC 2047); unknown ones stay as they are. */
export function decodeWords(header: string): string {
  return header
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(
      /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([BQ])\?([^?\s]{0,1000})\?=/gi,
      (whole, charset: string, way: string, text: string) => {
        const bytes =
          way.toUpperCase() === 'B'
            ? fromMailBase64(text)
            : toBytes(fromQuotedPrintable(text.replace(/_/g, ' ')));
        try {
          return new TextDecoder(charset).decode(bytes);
        } catch {
          return whole; // a character set that the platform doesn't know
        }
      },
    );
}
