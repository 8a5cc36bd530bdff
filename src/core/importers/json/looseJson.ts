import { visible } from './visible.ts';

/**
 * Parses JSON as found on pages, which may have raw line breaks in strings, a comment around it or a trailing comma.
 * Undefined if it still is invalid.
 */
export function parseLooseJson(source: string): unknown {
  const trimmed = source
    .replace(
      /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/g,
      '',
    )
    .trim()
    .replace(/;$/, '');
  for (const attempt of [trimmed, fix(trimmed)]) {
    try {
      return JSON.parse(attempt, visible);
    } catch {
      // invalid as written; try the fixed text next
    }
  }
  return undefined;
}

function fix(source: string): string {
  return (
    source
      // Up to the end too, or each quotation mark after the last string would be read to the end in vain.
      .replace(/"(?:[^"\\]|\\.?)*(?:"|$)/gs, (text) => text.replace(/\p{Cc}/gu, ' '))
      .replace(/,(\s*[}\]])/g, '$1')
  );
}
