/** Browsers look this far for a declaration (HTML standard, 1024); saved pages often put theirs later. */
const reach = 4096;

const places: readonly RegExp[] = [
  /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{2,40})["']/i,
  /<meta[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/i,
  /^content-type:[^\n]{0,200}?charset\s*=\s*"?([\w.:-]{2,40})/im,
];

/** The encoding that XML, HTML or a mail header names at its beginning, as written there. */
export function findDeclaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, reach));
  for (const place of places) {
    const name = place.exec(head)?.[1];
    // Bytes that could be read this far are not UTF-16, whatever they say (HTML standard, "prescan").
    if (name !== undefined) return /^utf-?16/i.test(name) ? 'utf-8' : name;
  }
  return undefined;
}
