/** Bytes searched for a declaration. Browsers search 1024 (HTML standard); saved pages often have theirs later. */
const reach = 4096;

const places: readonly RegExp[] = [
  /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{2,40})["']/i,
  /<meta[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/i,
  /^content-type:[^\n]{0,200}?charset\s*=\s*"?([\w.:-]{2,40})/im,
];

/** The encoding declared at the start of XML, HTML or a mail, as written there. */
export function findDeclaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, reach));
  for (const place of places) {
    const name = place.exec(head)?.[1];
    // A declaration that can be read as ASCII isn't UTF-16, whatever it says (HTML standard, "prescan").
    if (name !== undefined) return /^utf-?16/i.test(name) ? 'utf-8' : name;
  }
  return undefined;
}
