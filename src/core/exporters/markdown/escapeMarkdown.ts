/** A sign that Markdown would drop or take for its own, as a character reference. */
function reference(sign: string): string {
  return `&#${sign.codePointAt(0) ?? 32};`;
}

/**
 * Text that Markdown shows as it stands. Only what could mean something is escaped, so that the source stays readable:
 * signs that may begin or end a mark, addresses that would become links by themselves, and, where a line begins,
 * signs of a heading, list, quote or rule. The result is one line.
 */
export function escapeMarkdown(text: string, isLineStart = false): string {
  const escaped = text
    .replace(/[\\`*_[\]~]|&(?=#?\w+;)|<(?=[a-z/!?])|#(?=#*\s*$)/gi, '\\$&')
    .replace(/(https?|ftp):(?=\/\/)/gi, '$1\\:')
    .replace(/www(?=\.)/gi, (www) => `${www}\\`)
    .replace(/@/g, '\\@')
    .replace(/[\t-\r\u2028\u2029\ufeff]/g, reference);
  return isLineStart ? escaped.replace(/^(?:[-+=>#]|\d+(?=[.)]))/, escapeStart) : escaped;
}

function escapeStart(start: string): string {
  return /^\d/.test(start) ? `${reference(start)}${start.slice(1)}` : `\\${start}`;
}

/** Spaces at either end of a block, which Markdown takes away. */
export function keepEdges(markdown: string): string {
  return markdown.replace(/^\s+|\s+$/g, (run) => Array.from(run, reference).join(''));
}
