/**
 * JSON as found on pages: some writes raw line breaks in strings, a comment round the whole or a comma too many.
 * Undefined where it still is none.
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
      return JSON.parse(attempt);
    } catch {
      // not valid as it stands; the fixed text is tried next
    }
  }
  return undefined;
}

function fix(source: string): string {
  return source
    .replace(/"(?:[^"\\]|\\.)*"/gs, (text) => text.replace(/\p{Cc}/gu, ' '))
    .replace(/,(\s*[}\]])/g, '$1');
}
