import { squash } from '../text/squash.ts';
import { unescapeText } from '../text/unescape.ts';
import { attribute, type Element, findAll } from './tree.ts';

/** The first of the named elements that has content. */
export type Meta = (...names: readonly string[]) => string | undefined;

export function readMeta(root: Element): Meta {
  const values = new Map<string, string>();
  for (const element of findAll(root, ({ tag }) => tag === 'meta')) {
    const name = (
      attribute(element, 'property') ||
      attribute(element, 'name') ||
      attribute(element, 'itemprop')
    ).toLowerCase();
    const value = squash(unescapeText(attribute(element, 'content')));
    if (name !== '' && value !== '' && !values.has(name)) values.set(name, value);
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined);
}
