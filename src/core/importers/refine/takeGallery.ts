import type { ArticleDraft, DraftBlock, DraftPicture } from '../draft.ts';
import { isCaption } from '../text/captionCredit.ts';
import { parseGalleryCounter } from '../text/galleryCounter.ts';
import { toBareText } from '../text/sameText.ts';

const textFormats = new Set(['plainText', 'wireText', 'markdown']);

/**
 * "1 of 6" and the caption below it, as in a page copied as text: the caption becomes a picture that was not supplied. The
 * counter is dropped, and a repeated caption is dropped as a repeat. In copied text an agency's caption is also
 * recognised by its credit alone.
 */
export function takeGallery(draft: ArticleDraft): ArticleDraft {
  const blocks: DraftBlock[] = [];
  const dropped = [...draft.dropped];
  const pictures: DraftPicture[] = [...draft.pictures];
  const known = new Set(pictures.map(({ caption }) => toBareText(caption)));
  const counters = draft.blocks.filter((block) => 'text' in block && parseGalleryCounter(block.text));
  let hasParagraph = false;
  let afterCounter = false;
  for (const block of draft.blocks) {
    const text = 'text' in block ? block.text : '';
    if (text !== '' && parseGalleryCounter(text)) {
      dropped.push({ text, why: 'counter' });
      afterCounter = true;
      continue;
    }
    const isHere = text !== '' && (afterCounter || (textFormats.has(draft.format) && isCaption(text)));
    afterCounter = false;
    const isText = block.type === 'paragraph' || block.type === 'quote';
    if (isHere && isText && known.has(toBareText(text))) dropped.push({ text, why: 'repeat' });
    else if (isHere && isText && (!hasParagraph || isCaption(text) || counters.length > 1)) {
      pictures.push({ alt: '', caption: text });
      known.add(toBareText(text));
    } else {
      blocks.push(block);
      hasParagraph ||= block.type === 'paragraph';
    }
  }
  return { ...draft, blocks, dropped, pictures };
}
