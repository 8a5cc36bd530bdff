import { creditWords } from '../../photos/creditWords.ts';
import { captionBlockId } from '../../story/blocks.ts';
import type { Photo } from '../../story/story.ts';
import type { ExportedPicture } from '../pictures.ts';
import { attributes, escapeHtml, safeHref } from './escapeHtml.ts';
import type { DrawText } from './markedText.ts';

const kinds = { photo: undefined, illustration: 'Illustration', map: 'Map', graphic: 'Graphic' };

/** A picture with its caption, our note, the evidence of additions, and its credit. */
export function figureHtml(photo: Photo, picture: ExportedPicture | undefined, drawText: DrawText): string {
  const caption = captionBlockId(photo.id);
  const kind = photo.label ?? kinds[photo.kind];
  return `<figure${attributes({ id: `photo-${photo.id}` })}>
${pictureHtml(photo, picture)}
<figcaption>
${kind === undefined ? '' : `<p class="kind">${escapeHtml(kind)}</p>\n`}${
  photo.caption === '' ? '' : `<p${attributes({ id: caption })}>${drawText(caption, photo.caption)}</p>\n`
}${photo.note === undefined ? '' : `<p class="note">Our note. ${escapeHtml(photo.note)}</p>\n`}${photo.sources
  .map(({ source, url }) => sourceHtml(source, url))
  .join('')}${creditHtml(photo)}</figcaption>
</figure>`;
}

function creditHtml(photo: Photo): string {
  const words = creditWords(photo);
  return words === '' ? '' : `<p class="credit">${escapeHtml(words)}</p>\n`;
}

function pictureHtml({ alt, width, height }: Photo, picture: ExportedPicture | undefined): string {
  if (!picture)
    return `<p class="missing"><bdi>The picture is not in this file.</bdi>${alt && ` ${escapeHtml(alt)}`}</p>`;
  const src = `data:${picture.type};base64,${picture.base64}`;
  return `<img${attributes({ src, alt, width, height, 'data-file': picture.file })}>`;
}

function sourceHtml(source: string, url: string): string {
  const href = safeHref(url);
  return `<p class="source">Background: ${
    href === undefined
      ? escapeHtml(source)
      : `<a${attributes({ href, rel: 'noopener noreferrer' })}>${escapeHtml(source)}</a>`
  }</p>\n`;
}
