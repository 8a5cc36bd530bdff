import { wordsOf } from '../countKept.ts';
import type { ArticleDraft, DraftBlock, Dropped } from '../draft.ts';
import { endsSentence, linkedShare } from './blockLinks.ts';
import { isPage } from './isPage.ts';
import { label, others, pointer, pointerMark } from './pageWords.ts';

/** A headline of another story, at most. */
const longest = 220;

/**
 * Drops pointers to other stories between an article's paragraphs: lines that open with "Read also", what stands linked
 * below such a line, and lines that are nothing but a linked headline.
 */
export function dropPointers(draft: ArticleDraft): ArticleDraft {
  if (!isPage(draft)) return draft;
  const dropped: Dropped[] = [...draft.dropped];
  let isBelow = false;
  const isPointer = (block: DraftBlock, at: number): boolean => {
    if (isPointerList(block)) return true;
    if (!('text' in block) || block.type === 'preformatted' || block.text.length > longest) {
      isBelow = false;
      return false;
    }
    if (announcesOthers(block) && hasPointed(draft.blocks[at + 1])) {
      isBelow = true;
      return true;
    }
    const words = pointer.exec(block.text)?.[0];
    const isBare = words !== undefined && words.length >= block.text.length - 1;
    if (isBare && block.text.length < 40) {
      isBelow = hasPointed(draft.blocks[at + 1]) || hasPointed(draft.blocks[at + 2]);
      return isBelow;
    }
    if (isBelow && isHeadline(block)) return true;
    isBelow = false;
    if (words !== undefined) return pointsOn(block, words);
    return block.type === 'paragraph' && isOnlyLink(block) && !introduces(draft.blocks[at - 1]);
  };
  const blocks = draft.blocks.filter((block, at) => {
    if (!isPointer(block, at)) return true;
    dropped.push(...wordsOf(block).map((text): Dropped => ({ text, why: 'furniture' })));
    return false;
  });
  return blocks.some((block) => 'text' in block) ? { ...draft, blocks, dropped } : draft;
}

/** Lines of one paragraph: a label ("Don't miss"), and links below it. */
function isPointerList(block: DraftBlock): boolean {
  if (block.type !== 'paragraph') return false;
  const [first = '', ...others] = block.text.split('\n');
  const isNamed =
    label.test(first) || (pointer.test(first) && pointer.exec(first)?.[0].length === first.length);
  return isNamed && others.length > 0 && linkedShare(block) > 0.6;
}

function hasPointed(block: DraftBlock | undefined): boolean {
  return block !== undefined && linkedShare(block) > 0.8;
}

function isHeadline(block: DraftBlock): boolean {
  return linkedShare(block) > 0.5 || ('text' in block && block.text.length < 40 && !endsSentence(block.text));
}

/** "Read also: A headline": a link follows the words, or they end in a sign and no sentence follows. */
function pointsOn(block: DraftBlock, words: string): boolean {
  const text = 'text' in block ? block.text : '';
  const rest = text.length - words.length;
  if (rest > 0 && linkedShare(block) * text.length >= rest * 0.7) return true;
  return pointerMark.test(words) && block.type === 'paragraph' && !endsSentence(text) && words.length > 6;
}

/** A line that is one link and no sentence: the headline of another story. */
function isOnlyLink(block: DraftBlock): boolean {
  if (!('text' in block) || block.text.length < 20 || endsSentence(block.text)) return false;
  return linkedShare(block) > 0.95 && !/^(?:https?:|www\.|\S+@\S+$)/.test(block.text);
}

/** A line ending in a colon introduces the link below it. */
function introduces(block: DraftBlock | undefined): boolean {
  return block !== undefined && 'text' in block && /[:：]\s*$/.test(block.text) && !announcesOthers(block);
}

/** "You may also like these articles:" */
function announcesOthers(block: DraftBlock): boolean {
  return (
    'text' in block && block.text.length < 120 && /[:：]\s*$/.test(block.text) && others.test(block.text)
  );
}
