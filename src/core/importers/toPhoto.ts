import type { DraftPicture } from './draft.ts';
import type { MatchedFile } from './matchPictures.ts';
import { findCaptionCredit } from './text/captionCredit.ts';
import { findCaptionNotices } from './text/captionNotices.ts';
import { toBareText } from './text/sameText.ts';

/**
 * A picture of a draft as one of a story. `files`: the pictures that came along, by the address that the article
 * has for them; their own size is truer than what the article says. Without one the list of renditions is empty: the picture is not supplied.
 */
export function toPhoto(
  picture: DraftPicture,
  index: number,
  language: string,
  files: ReadonlyMap<string, MatchedFile>,
) {
  const { address, caption } = picture;
  const file = address === undefined ? undefined : files.get(address);
  const { width, height } = file?.width === undefined ? picture : file;
  return {
    id: `picture-${index + 1}`,
    kind: picture.kind ?? 'photo',
    renditions: file === undefined ? [] : [file],
    ...(isSize(width) && isSize(height) && { width, height }),
    alt: altOf(picture),
    caption,
    credit: creditOf(picture),
    notices: findCaptionNotices(caption, language),
  };
}

/** A screen reader says caption and alternative text one after the other, so what is in both is said once. */
function altOf({ alt, caption }: DraftPicture): string {
  const bare = toBareText(alt);
  return bare === '' || toBareText(caption).includes(bare) ? '' : alt;
}

function creditOf({ credit, caption }: DraftPicture): string {
  return credit || findCaptionCredit(caption) || 'Credit not given';
}

function isSize(size: number | undefined): size is number {
  return size !== undefined && Number.isInteger(size) && size > 0 && size < 100_000;
}
