import type { DraftPicture } from '../draft.ts';
import { toBareText } from '../text/sameText.ts';
import type { Metadata } from './metadata.ts';

/** Generic pictures shared by all pages of a site. */
const general = /logo|default|placeholder|share|social|fallback|avatar|icon|opengraph-image/i;

/**
 * The picture that the page's metadata names for the article, with its caption, unless the text already has it. If the
 * text has other pictures, it is used only if the page displays it too.
 */
export function findLead(metadata: Metadata, pictures: readonly DraftPicture[]): DraftPicture | undefined {
  const known = new Set(pictures.map(({ address }) => fileOf(address ?? '')));
  const images = metadata.article?.images ?? [];
  const said = [
    ...images,
    ...(metadata.leadImage === undefined ? [] : [{ address: metadata.leadImage, caption: '' }]),
  ];
  const lead = said.find(({ address }) => /^https?:\/\//.test(address) && !general.test(fileOf(address)));
  if (!lead || known.has(fileOf(lead.address))) return undefined;
  const caption =
    images.find((image) => fileOf(image.address) === fileOf(lead.address) && image.caption !== '')?.caption ??
    '';
  const isRepeat =
    caption !== '' && pictures.some((picture) => toBareText(picture.caption).startsWith(toBareText(caption)));
  const isShown = metadata.shown.some((address) => address.includes(fileOf(lead.address)));
  if (isRepeat || (pictures.length > 0 && !isShown)) return undefined;
  return { alt: '', ...lead, caption: caption === '' ? lead.caption : caption };
}

/** The last segment of an address's path: sizes and qualities are in the query, or before it. */
function fileOf(address: string): string {
  return (
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? ''
  );
}
