import { readDate } from '../html/pageDate.ts';
import { squash } from '../text/squash.ts';
import { unescapeText } from '../text/unescape.ts';
import { toWebAddress } from '../webAddress.ts';
import { field, isObject, textField, toList } from './access.ts';

export type LinkedImage = {
  readonly address: string;
  readonly caption: string;
  readonly credit?: string | undefined;
};

/** The items of a list, also of a JSON-LD list object. */
export function listIn(value: unknown): readonly unknown[] {
  return toList(field(value, '@list') ?? field(value, '@set') ?? value);
}

export function toImage(image: unknown): readonly LinkedImage[] {
  const address = typeof image === 'string' ? image : textField(image, 'url', 'contentUrl', '@id');
  if (address === undefined || toWebAddress(address) === undefined) return [];
  return [
    {
      address,
      caption: clean(textField(image, 'caption', 'description')) ?? '',
      credit: clean(textField(image, 'creditText', 'copyrightNotice')),
    },
  ];
}

export function dateOf(node: unknown, name: string): string | undefined {
  const value = field(node, name);
  return readDate(textField(isObject(value) ? value : node, isObject(value) ? '@value' : name));
}

/** Words on one line, without character references; undefined if there are none. */
export function clean(text: string | undefined): string | undefined {
  return text === undefined ? undefined : squash(unescapeText(text)) || undefined;
}
