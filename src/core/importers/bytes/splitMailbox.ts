/** Bytes of a separator and the header line after it, at most. */
const reach = 400;

/**
 * The mails of a mailbox (RFC 4155, mboxo and mboxrd), in order, without their separators and with lines that start with
 * "From " as they were sent. Undefined if the file is no mailbox. No more than `most` are cut out; `left` counts the rest.
 */
export function splitMailbox(
  bytes: Uint8Array,
  most: number,
): { readonly mails: readonly Uint8Array[]; readonly left: number } | undefined {
  const starts = startsOf(bytes);
  if (starts.length === 0) return undefined;
  const mails = starts.slice(0, most).map(({ body }, i) => {
    return unquoted(bytes.subarray(body, starts[i + 1]?.line ?? bytes.length));
  });
  return { mails, left: starts.length - mails.length };
}

type Start = { readonly line: number; readonly body: number };

/** Where each separator and the mail after it begin. */
function startsOf(bytes: Uint8Array): readonly Start[] {
  const starts: Start[] = [];
  let line = firstLine(bytes);
  if (!isFrom(bytes, line)) return starts;
  let isAfterEmpty = true;
  while (line < bytes.length) {
    const end = bytes.indexOf(newline, line);
    const next = end === -1 ? bytes.length : end + 1;
    if (isAfterEmpty && isFrom(bytes, line) && isSeparator(textAt(bytes, line)))
      starts.push({ line, body: next });
    else if (starts.length === 0) return starts;
    isAfterEmpty = next - line === 1 || (next - line === 2 && bytes[line] === carriageReturn);
    line = next;
  }
  return starts;
}

const newline = 0x0a;
const carriageReturn = 0x0d;
const from = [...'From '].map((letter) => letter.charCodeAt(0));

function isFrom(bytes: Uint8Array, at: number): boolean {
  return from.every((byte, i) => bytes[at + i] === byte);
}

/** After a byte order mark and empty lines. */
function firstLine(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[at] === newline || bytes[at] === carriageReturn) at += 1;
  return at;
}

function textAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + reach));
}

/** A sender and a date with its clock, then a header line; a sentence that begins with "From" has neither. */
function isSeparator(text: string): boolean {
  return /^From [^\n]{0,200}\d:\d\d[^\n]{0,30}\d{4}[^\n]{0,30}\n[\w-]{1,80}:/.test(text);
}

/** mboxrd puts a sign before a line that starts with "From ", and before one that has such signs already. */
function unquoted(mail: Uint8Array): Uint8Array {
  const kept = new Uint8Array(mail.length);
  let length = 0;
  let line = 0;
  while (line < mail.length) {
    const end = mail.indexOf(newline, line);
    const next = end === -1 ? mail.length : end + 1;
    const own = mail.subarray(isQuotedFrom(mail, line) ? line + 1 : line, next);
    kept.set(own, length);
    length += own.length;
    line = next;
  }
  return kept.subarray(0, length);
}

function isQuotedFrom(mail: Uint8Array, line: number): boolean {
  let at = line;
  while (mail[at] === quote) at += 1;
  return at > line && isFrom(mail, at);
}

const quote = 0x3e;
