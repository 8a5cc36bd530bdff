import { bareByline } from '../text/bareByline.ts';
import { squash } from '../text/squash.ts';
import { unescapeText } from '../text/unescape.ts';
import { field, isObject, textField } from './access.ts';

/** JSON-LD nests lists in values and values in lists, but not deeply. */
const deepest = 5;

/**
 * The names of an `author` in JSON-LD: text, a person with a name or with its parts, a value or list object, or several of
 * these. Addresses are none. What joins a name to the next ("Ana Wu,", "and Jo Lind;") is left out.
 */
export function authorNames(author: unknown, depth = 0): readonly string[] {
  if (depth > deepest) return [];
  if (typeof author === 'string') {
    const name = bareByline(squash(unescapeText(author)));
    return name === '' || isAddress(name) ? [] : [name];
  }
  if (Array.isArray(author)) return author.flatMap((one) => authorNames(one, depth + 1));
  if (!isObject(author)) return [];
  const inner = ['@list', '@set', '@value', 'name'].flatMap((name) =>
    authorNames(field(author, name), depth + 1),
  );
  if (inner.length > 0) return inner;
  const parts = ['givenName', 'additionalName', 'familyName'].map(
    (name) => authorNames(field(author, name), depth + 1)[0],
  );
  const whole = parts.filter((part) => part !== undefined).join(' ');
  return whole === ''
    ? [textField(author, 'alternateName', 'legalName') ?? ''].filter((name) => name !== '')
    : [whole];
}

function isAddress(text: string): boolean {
  return /^(?:https?:)?\/\//.test(text);
}
