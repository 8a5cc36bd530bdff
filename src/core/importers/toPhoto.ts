import { findNotices } from '../photos/notices/findNotices.ts';
import type { DraftPicture } from './draft.ts';
import type { MatchedFile } from './matchPictures.ts';
import { findCaptionCredit } from './text/captionCredit.ts';
import { toBareText } from './text/sameText.ts';

/**
 * A draft's picture as a photo of a story. `files`: the given picture files, by their address in the article; their own
 * size takes precedence. Without a file there are no renditions: the picture was not supplied.
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
    notices: findNotices(caption, language),
  };
}

/** Screen readers read caption and alternative text in sequence, so what is in both is left out of one. */
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
