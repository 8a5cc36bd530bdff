import { field, isObject, type JsonObject, textField, toList } from './access.ts';

const plurals: Readonly<Record<string, string>> = {
  body: 'bodies',
  headline: 'headlines',
  description: 'descriptions',
  byline: 'bylines',
};
/** Order for a headline or byline if none is given. */
const usual = ['main', 'text', 'html', 'plain'];

/**
 * A text that ninjs has in variants: `body_html`, `body` or `bodies: [{ role, contenttype, value }]`. With `variants`,
 * only those in that order; without, the plain field, else the first variant.
 */
export function variantOf(item: JsonObject, name: string, variants?: readonly string[]): string | undefined {
  const list = toList(field(item, plurals[name] ?? `${name}s`)).filter(isObject);
  for (const variant of variants ?? usual) {
    const found =
      textField(item, `${name}_${variant}`) ??
      textField(
        list.find((entry) => isVariant(entry, variant)),
        'value',
      );
    if (found !== undefined && (variants !== undefined || textField(item, name) === undefined)) return found;
  }
  if (variants !== undefined && name !== 'description') return undefined;
  return textField(item, name) ?? textField(list.find((entry) => roleOf(entry) === '') ?? list[0], 'value');
}

/** A role may be a code (`main`), or an address that ends in one. */
function roleOf(entry: JsonObject): string {
  return (textField(entry, 'role') ?? '').toLowerCase().replace(/^.*[/#:]/, '');
}

function isVariant(entry: JsonObject, variant: string): boolean {
  const type = textField(entry, 'contenttype', 'contentType') ?? '';
  const role = roleOf(entry);
  const isOther = role !== '' && !/^(?:main|html5?|xhtml|text|plain|body|article)$/.test(role);
  if (variant === 'html')
    return !isOther && /html/i.test(type) && !/xml$/.test(type.replace('xhtml+xml', ''));
  if (variant === 'text') return role === 'text' || (/plain/.test(type) && role !== 'html');
  return role === variant;
}
