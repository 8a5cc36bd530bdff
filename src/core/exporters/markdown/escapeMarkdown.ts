/** A character that Markdown would drop or interpret, as a character reference. */
function reference(sign: string): string {
  return `&#${sign.codePointAt(0) ?? 32};`;
}

/**
 * Text that Markdown renders literally, on one line. Only what could be interpreted is escaped, so that the source stays
 * readable: characters that may start or end inline markup, addresses that would become links, and, at the start of a
 * line, markers of headings, lists, quotes and rules.
 */
export function escapeMarkdown(text: string, isLineStart = false): string {
  const [body, hashes] = beforeHashes(text);
  const escaped = (escapeInline(body) + hashes.replaceAll('#', '\\#'))
    .replace(/(https?|ftp):(?=\/\/)/gi, '$1\\:')
    .replace(/www(?=\.)/gi, (www) => `${www}\\`)
    .replace(/@/g, '\\@')
    .replace(/[\t-\r\u2028\u2029\ufeff]/g, reference);
  return isLineStart ? escaped.replace(/^(?:[-+=>#]|\d+(?=[.)]))/, escapeStart) : escaped;
}

function escapeInline(text: string): string {
  return text.replace(/[\\`*_[\]~]|&(?=#?\w{1,40};)|<(?=[a-z/!?])/gi, '\\$&');
}

/** Hashes at the end of a line are read as the end of a heading. */
function beforeHashes(text: string): readonly [string, string] {
  let at = text.trimEnd().length;
  while (text[at - 1] === '#') at -= 1;
  return [text.slice(0, at), text.slice(at)];
}

function escapeStart(start: string): string {
  return /^\d/.test(start) ? `${reference(start)}${start.slice(1)}` : `\\${start}`;
}

/** Spaces at either end of a block, which Markdown strips. */
export function keepEdges(markdown: string): string {
  const words = markdown.trim();
  if (words === '') return Array.from(markdown, reference).join('');
  const start = markdown.length - markdown.trimStart().length;
  const edges = [markdown.slice(0, start), markdown.slice(start + words.length)];
  const [before, after] = edges.map((edge) => Array.from(edge, reference).join(''));
  return `${before}${words}${after}`;
}
