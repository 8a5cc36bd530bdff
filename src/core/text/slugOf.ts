/** A story's id from its headline: `[a-z0-9-]`, at most 60 characters; for other scripts, a hash of the text. */
export function slugOf(headline: string): string {
  const words = headline
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’‘"“”\p{M}]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const slug =
    words.length <= 60
      ? words
      : words
          .slice(0, 61)
          .replace(/-[^-]*$/, '')
          .slice(0, 60);
  return slug.length >= 8 ? slug : ['story', slug, hashOf(headline)].filter((part) => part !== '').join('-');
}

/** FNV-1a over UTF-16 units, 32 bits: stable for a headline. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
