/**
 * One error in a story file, understandable without knowledge of this code. Plain strings only, so that it can be shown,
 * logged or sent as JSON.
 */
export type StoryFileError = {
  /** Path in the file, as in `mentions[3].quote`; empty for the file as a whole. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  readonly hint?: string;
};

/** One line for a terminal. */
export function storyFileErrorToText({ path, expected, found, hint }: StoryFileError): string {
  const where = path === '' ? '' : `${path}: `;
  return `${where}expected ${expected}, found ${found}${hint === undefined ? '' : ` (${hint})`}`;
}

const longestShown = 100;

/**
 * Any value of a file in a few words. Long texts are truncated; control characters and lone surrogates are removed, since
 * the value is untrusted and must not move a terminal's cursor.
 */
export function toShown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `“${shorten(clean(value))}”`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return shorten(String(value));
}

/** Two texts that should be equal; if they are long, from shortly before the first difference. */
export function toShownPair(a: string, b: string): readonly [string, string] {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const from = Math.max(a.length, b.length) <= longestShown ? 0 : Math.max(0, same - 20);
  const lead = from === 0 ? '' : '…';
  const show = (text: string) => `“${lead}${shorten(clean(text.slice(from)))}”`;
  return [show(a), show(b)];
}

function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]+/gu, ' ');
}

function shorten(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown).replace(/\p{Cs}$/u, '')}…`;
}
