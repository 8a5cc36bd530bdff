import type { ArticleDraft, DraftBlock, Dropped } from '../draft.ts';
import { linkedShare } from './blockLinks.ts';
import { isPage } from './isPage.ts';
import { skipLink } from './pageWords.ts';

/** Letters; longer lines are text. */
const longest = 60;

/**
 * Drops links that lead past a page's head: on a page lines that are nothing but a link to another place of it, in any
 * language; in text copied from one, its first lines if they say so.
 */
export function dropSkipLinks(draft: ArticleDraft): ArticleDraft {
  const dropped: Dropped[] = [];
  let isTop = true;
  const blocks = draft.blocks.filter((block) => {
    if (!('text' in block) || block.type === 'preformatted') return true;
    const isSkip =
      block.text.length <= longest &&
      ((isTop && skipLink.test(block.text)) || (isPage(draft) && leadsWithin(block, isTop)));
    if (isSkip) dropped.push({ text: block.text, why: 'furniture' });
    else if (block.type === 'paragraph') isTop = false;
    return !isSkip;
  });
  if (dropped.length === 0 || !blocks.some((block) => 'text' in block)) return draft;
  return { ...draft, blocks, dropped: [...draft.dropped, ...dropped] };
}

/** A list of such links above the text is no part of it; one within is the article's own list of contents. */
function leadsWithin(block: DraftBlock, isTop: boolean): boolean {
  if (block.type !== 'paragraph' && !(isTop && block.type === 'listItem')) return false;
  const links = block.marks.filter((mark) => mark.type === 'link');
  return links.length > 0 && links.every(({ href }) => /^#./.test(href)) && linkedShare(block) === 1;
}
