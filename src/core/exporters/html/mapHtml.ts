import { attributes, escapeHtml } from './escapeHtml.ts';

/** A drawn map: `address` is a data URL with the whole SVG. */
export type PageMap = { readonly address: string; readonly note: string };

/** The beginning of a map's address, by which a page is recognised that has one. */
const begin = 'data:image/svg+xml,';

export function toMapAddress(svg: string): string {
  return begin + encodeURIComponent(svg).replaceAll("'", '%27');
}

/** The map as a picture, so that nothing in it is part of the page. */
export function mapHtml(map: PageMap | undefined, places: readonly string[]): string {
  if (!map) return '';
  const alt = `Map of the places in this story: ${places.join(', ')}`;
  return `<figure id="map"><img${attributes({ src: map.address, alt })}><figcaption>${escapeHtml(map.note)}</figcaption></figure>\n`;
}
