import type { EncodingReport } from '../imported.ts';
import { findDeclaredEncoding } from './declaredEncoding.ts';
import { decodeAs } from './decodeAs.ts';
import { guessEncoding } from './guessEncoding.ts';
import { decodeMixed } from './mixedUtf8.ts';

export type Decoded = { readonly text: string; readonly encoding: EncodingReport };

/**
 * Decodes bytes to text. In order of precedence: a byte order mark, as in browsers; the declared encoding, if the bytes
 * are valid in it; UTF-8, if they are valid UTF-8, or all but a few are; the most likely legacy encoding. Never throws.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const mark = findMark(bytes);
  if (mark !== undefined)
    return { text: decodeAs(bytes, mark) ?? loose(bytes, mark), encoding: { name: mark, how: 'mark' } };
  const declared = findDeclaredEncoding(bytes);
  if (declared !== undefined && !isLatin(declared)) {
    const text = decodeAs(bytes, declared);
    if (text !== undefined) return { text, encoding: { name: toName(declared), how: 'declared' } };
  }
  const utf8 = decodeAs(bytes, 'utf-8') ?? decodeAs(bytes.subarray(0, cutAt(bytes)), 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: { name: 'utf-8', how: 'valid' } };
  if (declared !== undefined && toName(declared) !== 'utf-8') {
    const text = decodeAs(bytes, declared);
    if (text !== undefined) return { text, encoding: { name: toName(declared), how: 'declared' } };
  }
  const mixed = declared === undefined || toName(declared) === 'utf-8' ? decodeMixed(bytes) : undefined;
  if (mixed !== undefined) return { text: mixed, encoding: { name: 'utf-8', how: 'guessed' } };
  const name = guessEncoding(bytes);
  return { text: decodeAs(bytes, name) ?? loose(bytes, name), encoding: { name, how: 'guessed' } };
}

/** Pages that declare Latin-1 are often UTF-8; valid non-ASCII UTF-8 is hardly ever anything else. */
function isLatin(name: string): boolean {
  return toName(name) === 'windows-1252';
}

function findMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // UTF-16 without a byte order mark: Latin text has a zero in every other byte.
  if (bytes.length >= 4 && a !== 0 && b === 0 && c !== 0 && bytes[3] === 0) return 'utf-16le';
  if (bytes.length >= 4 && a === 0 && b !== 0 && c === 0 && bytes[3] !== 0) return 'utf-16be';
  return undefined;
}

/** A truncated file may end inside a UTF-8 character; the text before it is still valid. */
function cutAt(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > bytes.length - 4 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1;
  return Math.max(0, end - 1);
}

function loose(bytes: Uint8Array, name: string): string {
  return new TextDecoder(name).decode(bytes);
}

/** The standard name for a label; the label itself if the platform doesn't know it. */
function toName(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return label.toLowerCase();
  }
}
