import type { ArticleDraft } from '../draft.ts';
import { countCharacters } from '../text/countCharacters.ts';
import { isHidden } from './furniture.ts';
import { attribute, type Element, findFirst, isElement, namesOf } from './tree.ts';

/** With less running text than this, a page whose main part asks for a password has no article. */
const least = 400;
/** A box for signing in beside the text, in a header or a closed dialog, says little: only a page without text is one. */
const leastBeside = 120;
/** Shorter paragraphs are labels and hints of the form. */
const shortest = 40;

export function isLogin(page: Element, { blocks, fields }: ArticleDraft): boolean {
  if (!findFirst(page, isPassword)) return false;
  const place = passwordPlace(page, false);
  if (place === undefined) return false;
  const text = blocks
    .map((block) => ('text' in block && block.type !== 'heading' ? block.text : ''))
    .filter((line) => line.length >= shortest)
    .join('');
  const isArticle = fields.published !== undefined || fields.byline !== undefined;
  return countCharacters(text) < (place === 'beside' || isArticle ? leastBeside : least);
}

const beside = /^(?:header|footer|nav|aside|dialog|template)$/;
const besideName =
  /(?:^|[\s_-])(?:modal|popup|popover|overlay|offcanvas|dropdown|sidebar|side|header|footer|nav\w*|menu|topbar|widget\w*|login-?(?:box|form|modal|popup)|comments?|respond|reveal|drawer|collapse|fancybox|lightbox)(?=$|[\s_-])/;

function isPassword(element: Element): boolean {
  return element.tag === 'input' && /^password$/i.test(attribute(element, 'type'));
}

/** Where the page asks for a password, if it does. */
function passwordPlace(element: Element, isBeside: boolean): 'main' | 'beside' | undefined {
  let found: 'beside' | undefined;
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (isPassword(child)) {
      if (!isBeside) return 'main';
      found = 'beside';
      continue;
    }
    const isOut = isBeside || beside.test(child.tag) || isHidden(child) || besideName.test(namesOf(child));
    const place = passwordPlace(child, isOut);
    if (place === 'main') return 'main';
    found = place ?? found;
  }
  return found;
}
