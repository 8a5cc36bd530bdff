import type { ArticleDraft, DraftBlock, Dropped } from '../draft.ts';
import { isPage } from './isPage.ts';
import { advert, label, placeholder, readingTime, timing } from './pageWords.ts';

/** Longer lines are sentences, whatever they start with. */
const longest = 110;
/** A notice about content that isn't shown. */
const longestNotice = 400;
/** A short line this often on a page is a label between paragraphs, in any language. */
const often = 3;

/**
 * Drops lines that pages print between paragraphs: labels of advertisements and controls, notices in the place of what isn't shown, times of publication, and short
 * lines that are repeated.
 */
export function dropLabels(draft: ArticleDraft): ArticleDraft {
  if (!isPage(draft)) return draft;
  const counts = new Map<string, number>();
  for (const block of draft.blocks)
    if (block.type === 'paragraph' && isShort(block))
      counts.set(block.text, (counts.get(block.text) ?? 0) + 1);
  const dropped: Dropped[] = [...draft.dropped];
  const blocks = draft.blocks.filter((block) => {
    if (!('text' in block) || block.type === 'preformatted') return true;
    if (block.text.length <= longestNotice && placeholder.test(block.text)) {
      dropped.push({ text: block.text, why: 'furniture' });
      return false;
    }
    if (block.text.length > longest) return true;
    const isRepeated =
      isShort(block) && (counts.get(block.text) ?? 0) >= often && !/[.!?…]["'’”»]?$/.test(block.text);
    const isLabel =
      (block.type === 'heading' ? advert : label).test(block.text) ||
      readingTime.test(block.text) ||
      // A quoted post says when it was posted.
      (block.type !== 'quote' && timing.test(block.text) && /\d/.test(block.text) && !isSentence(block.text));
    if (!isLabel && !isRepeated) return true;
    dropped.push({ text: block.text, why: 'furniture' });
    return false;
  });
  return blocks.some((block) => 'text' in block) ? { ...draft, blocks, dropped } : draft;
}

function isShort(block: DraftBlock): boolean {
  return block.type === 'paragraph' && block.text.length <= 40;
}

/** "Published 3 May" says when; "Published works of the painter sold for 3 million." is a sentence. */
function isSentence(text: string): boolean {
  const words = text.split(/\s+/).length;
  return words > 16 || (/[.!?]["'’”]?$/.test(text) && words > 8);
}
