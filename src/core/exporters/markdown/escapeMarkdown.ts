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

/** Spaces at either end of a block, which Markdown strips. */
export function keepEdges(markdown: string): string {
  return markdown.replace(/^\s+|\s+$/g, (run) => Array.from(run, reference).join(''));
}
