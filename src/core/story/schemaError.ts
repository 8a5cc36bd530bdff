import type { BaseIssue } from 'valibot';
import { type StoryFileError, toShown } from './storyFileError.ts';

/** An issue of the schema library in our own words: fields and lists rather than types and keys. */
export function toSchemaError(issue: BaseIssue<unknown>): StoryFileError {
  return { path: toPath(issue), expected: toExpected(issue), found: toShown(issue.input) };
}

/** As in code: `timeline.events[2].when`. */
function toPath({ path }: BaseIssue<unknown>): string {
  const keys: readonly { readonly key?: unknown }[] = path ?? [];
  return keys.reduce((so, { key }) => {
    if (typeof key === 'number') return `${so}[${key}]`;
    return so === '' ? String(key) : `${so}.${String(key)}`;
  }, '');
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Object: 'an object',
  Array: 'a list',
};

function toExpected({ type, message, expected, input }: BaseIssue<unknown>): string {
  const own = /^expected (.+)$/.exec(message)?.[1];
  if (own) return own;
  switch (type) {
    case 'integer':
      return 'a whole number';
    case 'min_length':
      return typeof input === 'string' ? 'text of at least one character' : 'a list of at least one item';
    case 'min_value':
      return `a number of at least ${bound(expected)}`;
    case 'max_value':
      return `a number of at most ${bound(expected)}`;
    case 'object':
    case 'variant':
    case 'tuple':
      if (input === undefined && expected?.startsWith('"')) return 'a value, the field is required';
  }
  return typeWords[expected ?? ''] ?? toChoice(expected ?? 'something else');
}

function bound(expected: string | null): string {
  return (expected ?? '').replace(/^[<>]=/, '');
}

/** `("ltr" | "rtl")` → one of “ltr”, “rtl”. */
function toChoice(expected: string): string {
  const choices = expected.replace(/^\(|\)$/g, '').split(' | ');
  const words = choices.map((choice) => choice.replace(/^"(.*)"$/, '“$1”')).join(', ');
  return choices.length > 1 ? `one of ${words}` : words;
}
