import type { LinkedArticle } from '../json/jsonLd.ts';
import { liveBlocks } from '../json/liveBlocks.ts';
import { plainWords } from '../text/plainWords.ts';
import { toBareText } from '../text/sameText.ts';
import { type Element, textOf } from './tree.ts';

/** Letters at the start of an entry's text that are looked for in the page. */
const start = 60;

/**
 * The entries of a live report that a page has in its JSON-LD alone, since a script is to show them. Undefined if the page
 * itself shows any of them.
 */
export function linkedLive(root: Element, article: LinkedArticle | undefined) {
  if (!article || article.updates.length === 0) return undefined;
  const shown = toBareText(textOf(root));
  const isShown = article.updates.some(({ body, headline }) => {
    const words = toBareText(plainWords(body ?? headline) ?? '').slice(0, start);
    return words !== '' && shown.includes(words);
  });
  return isShown ? undefined : liveBlocks(article);
}
