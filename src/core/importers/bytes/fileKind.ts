export type FileKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'picture'; readonly type: string }
  | { readonly kind: 'binary'; readonly what: string };

type Signature = { readonly starts: string; readonly at?: number; readonly is: FileKind };

const picture = (type: string): FileKind => ({ kind: 'picture', type });
const binary = (what: string): FileKind => ({ kind: 'binary', what });

/** First bytes as Latin-1 characters. */
const signatures: readonly Signature[] = [
  { starts: '\xff\xd8\xff', is: picture('image/jpeg') },
  { starts: '\x89PNG\r\n', is: picture('image/png') },
  { starts: 'GIF8', is: picture('image/gif') },
  { starts: 'WEBP', at: 8, is: picture('image/webp') },
  { starts: 'ftypavif', at: 4, is: picture('image/avif') },
  { starts: 'ftyphei', at: 4, is: binary('an HEIC picture') },
  { starts: '%PDF', is: binary('a PDF') },
  { starts: 'PK\x03\x04', is: binary('a ZIP archive or an office document') },
  { starts: 'PK\x05\x06', is: binary('an empty ZIP archive') },
  { starts: '\xd0\xcf\x11\xe0', is: binary('an old office document') },
  { starts: '\x1f\x8b', is: binary('a compressed file') },
  { starts: '7z\xbc\xaf', is: binary('a 7z archive') },
  { starts: '{\\rtf', is: binary('an RTF document') },
  { starts: 'bplist', is: binary('a web archive or property list of Apple’s') },
  { starts: 'ftyp', at: 4, is: binary('a film') },
  { starts: 'ID3', is: binary('a sound recording') },
  { starts: 'OggS', is: binary('a sound recording') },
  { starts: '\x7fELF', is: binary('a program') },
  { starts: 'MZ\x90', is: binary('a program') },
];

/** The type of a file by its first bytes; names are unreliable. */
export function fileKind(bytes: Uint8Array): FileKind {
  const head = String.fromCharCode(...bytes.subarray(0, 24));
  const found = signatures.find(({ starts, at = 0 }) => head.startsWith(starts, at));
  if (found) return found.is;
  return looksBinary(bytes) ? binary('binary data') : { kind: 'text' };
}

/** Zeros that UTF-16 doesn't explain, or a tenth of control characters that no wire format uses. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4000);
  const isWide = (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff);
  const zeros = sample.filter((byte) => byte === 0).length;
  if (isWide || (zeros > sample.length * 0.3 && zeros <= sample.length * 0.55)) return false;
  const controls = sample.filter((byte) => byte < 0x09 || (byte > 0x1f && byte === 0x7f)).length;
  return zeros > 3 || controls > Math.max(20, sample.length * 0.1);
}
