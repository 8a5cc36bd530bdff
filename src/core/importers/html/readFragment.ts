import { type ArticleDraft, type ArticleFormat, type Dropped, draftOf } from '../draft.ts';
import { countCharacters } from '../text/countCharacters.ts';
import { cutBetween } from '../text/cutBetween.ts';
import { squash } from '../text/squash.ts';
import { fragmentTargets } from './fragmentTargets.ts';
import { isHidden } from './furniture.ts';
import { parseFlat, parseTree } from './parseTree.ts';
import { prunePage } from './prunePage.ts';
import { toBlocks } from './toBlocks.ts';
import { attribute, type Element, isElement, textOf } from './tree.ts';

/**
 * Markup that is entirely article: a rich paste, a body in JSON, rendered Markdown. Nothing is searched for; only what
 * editors leave behind (Word's conditional comments and `o:p`, hidden parts) is removed.
 */
export function readFragment(source: string, format: ArticleFormat, base?: string): ArticleDraft {
  const bare = withoutWrapping(source);
  const root = prunePage(parseTree(bare, 'html') ?? parseFlat(bare));
  const signs: Dropped[] = [];
  const { blocks, dropped, links } = toBlocks(asLists(root, signs), { base, isDropped: isLeftOut });
  return draftOf({
    format,
    blocks,
    links,
    dropped: [...dropped, ...signs],
    targets: fragmentTargets(root, base),
    characters: countCharacters(textOf(root)),
  });
}

/** Removes the clipboard header, everything outside the fragment, and Word's conditional comments. */
function withoutWrapping(source: string): string {
  const [before = '', after] = source.split(/<!--\s{0,9}StartFragment\s{0,9}-->/, 2);
  const [inner = ''] = (after ?? before).split(/<!--\s{0,9}EndFragment\s{0,9}-->/, 1);
  return cutBetween(inner.replace(/^Version:[^<]*/, ''), '<!--[if', '<![endif]-->')
    .replace(/<!\[(?:if|endif)[^\]<]*\]>/g, '')
    .replace(/<\/?o:p[^<>]*>/gi, '');
}

function isLeftOut(element: Element): boolean {
  return /mso-hide:\s*all/.test(attribute(element, 'style')) || isHidden(element);
}

/** Word pastes list items as paragraphs with a bullet and a style; these become list items without the bullet. */
function asLists(element: Element, signs: Dropped[]): Element {
  const children = element.children.map((child) => {
    if (!isElement(child)) return child;
    if (child.tag !== 'p' || !/mso-list:\s*l\d/.test(attribute(child, 'style'))) return asLists(child, signs);
    const inner = child.children.filter((node) => {
      const isSign = isElement(node) && /mso-list:\s*ignore/i.test(attribute(node, 'style'));
      if (isSign) signs.push({ text: squash(textOf(node)), why: 'mark' });
      return !isSign;
    });
    return { ...child, tag: 'ul', children: [{ ...child, tag: 'li', children: inner }] };
  });
  return { ...element, children };
}
