import { wordsOf } from '../countKept.ts';
import type { ArticleDraft, DraftBlock, DraftPicture, Dropped } from '../draft.ts';
import { endsInCredit } from '../text/captionCredit.ts';
import { toBareText } from '../text/sameText.ts';
import { isPage } from './isPage.ts';

/** Letters of an item that begins a caption; a shorter one may begin anything. */
const shortest = 12;

/** Drops lists that a page makes of its pictures' captions: every item is one, or how one begins, or ends as captions do. */
export function dropCaptionLists(draft: ArticleDraft): ArticleDraft {
  if (!isPage(draft)) return draft;
  const captions = captionsIn(draft);
  const listed = new Set(
    listsIn(draft.blocks)
      .filter((list) => list.every((item) => isCaption(item, captions)))
      .flat(),
  );
  if (listed.size === 0) return draft;
  const again = [...listed].flatMap((block) =>
    wordsOf(block).map(
      (text): Dropped => ({ text, why: isRepeat(toBareText(text), captions) ? 'repeat' : 'furniture' }),
    ),
  );
  return {
    ...draft,
    blocks: draft.blocks.filter((block) => !listed.has(block)),
    dropped: [...draft.dropped, ...again],
  };
}

/** Captions with their credit, as letters and digits. */
function captionsIn({ pictures, blocks }: ArticleDraft): readonly string[] {
  const figures = blocks.flatMap((block): readonly DraftPicture[] =>
    block.type === 'figure' ? [block.picture] : [],
  );
  return [...pictures, ...figures]
    .map(({ caption, credit = '' }) => toBareText(`${caption} ${credit}`))
    .filter((caption) => caption !== '');
}

/** Items that follow one another. */
function listsIn(blocks: readonly DraftBlock[]): readonly (readonly DraftBlock[])[] {
  const lists: DraftBlock[][] = [];
  blocks.forEach((block, i) => {
    if (block.type !== 'listItem') return;
    const last = lists.at(-1);
    if (last && blocks[i - 1]?.type === 'listItem') last.push(block);
    else lists.push([block]);
  });
  return lists;
}

function isCaption(item: DraftBlock, captions: readonly string[]): boolean {
  if (!('text' in item)) return false;
  return isRepeat(toBareText(item.text), captions) || endsInCredit(item.text);
}

function isRepeat(text: string, captions: readonly string[]): boolean {
  return captions.some(
    (caption) => caption === text || (text.length >= shortest && caption.startsWith(text)),
  );
}
