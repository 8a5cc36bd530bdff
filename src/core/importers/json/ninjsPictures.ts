import type { DraftPicture } from '../draft.ts';
import { toEdtf } from '../text/machineDate.ts';
import { squash } from '../text/squash.ts';
import { field, isObject, type JsonObject, textField } from './access.ts';
import { variantOf } from './variantOf.ts';

/** Maximum width in px: larger files are for print. */
const widest = 1600;

export type NinjsPicture = DraftPicture & { readonly addresses: readonly string[] };

/** The pictures of an item: itself, if it is one, and its associations. */
export function picturesOf(item: JsonObject): readonly NinjsPicture[] {
  const own = isPicture(item) ? [toPicture(item)] : [];
  const associations = field(item, 'associations');
  const linked = Array.isArray(associations)
    ? associations
    : isObject(associations)
      ? Object.values(associations)
      : [];
  return [...own, ...linked.filter(isObject).filter(isPicture).map(toPicture)];
}

function isPicture(item: JsonObject): boolean {
  const type = textField(item, 'type') ?? '';
  return (
    /^(?:picture|image|photo|graphic)$/i.test(type) ||
    /^image\//.test(textField(item, 'mimetype', 'mimeType') ?? '')
  );
}

function toPicture(item: JsonObject): NinjsPicture {
  const renditions = field(item, 'renditions');
  const list = (
    Array.isArray(renditions) ? renditions : isObject(renditions) ? Object.values(renditions) : []
  ).filter(isObject);
  const pictures = list
    .map((rendition) => ({
      address: textField(rendition, 'href', 'url'),
      width: numberOf(rendition, 'width'),
      height: numberOf(rendition, 'height'),
      type: textField(rendition, 'mimetype', 'contenttype', 'contentType', 'mimeType') ?? '',
    }))
    .filter(({ address, type }) => address !== undefined && (type === '' || type.startsWith('image/')));
  const best =
    pictures
      .filter(({ width }) => width !== undefined && width <= widest)
      .toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0))[0] ?? pictures[0];
  const caption = squash(
    textField(item, 'description_caption') ??
      variantOf(item, 'description', ['caption', 'text', 'html']) ??
      variantOf(item, 'body', ['text']) ??
      '',
  );
  return {
    address: best?.address,
    addresses: pictures.flatMap(({ address }) => address ?? []),
    alt: textField(item, 'alt_text', 'altText') ?? '',
    caption: caption.replace(/<[^<>]*>/g, ''),
    credit: creditOf(item),
    width: best?.width,
    height: best?.height,
    kind: textField(item, 'type') === 'graphic' ? 'graphic' : undefined,
  };
}

function creditOf(item: JsonObject): string | undefined {
  const line = textField(item, 'description_creditline', 'creditline', 'creditLine');
  const by = variantOf(item, 'byline') ?? textField(field(item, 'photographer'), 'name');
  const holder = textField(item, 'copyrightholder', 'copyrightHolder', 'copyrightnotice', 'copyrightNotice');
  if (line !== undefined) return line;
  if (
    by !== undefined &&
    holder !== undefined &&
    toEdtf(holder) === undefined &&
    !holder.includes(by) &&
    holder.length < 60
  )
    return `${by}/${holder}`;
  return by ?? holder;
}

function numberOf(value: unknown, name: string): number | undefined {
  const number = Number(field(value, name));
  return Number.isInteger(number) && number > 0 ? number : undefined;
}
