import type { ArticleDraft } from '../draft.ts';
import { countCharacters } from '../text/countCharacters.ts';
import { attribute, type Element, findFirst } from './tree.ts';

/** A page with a password field and less text than this is a sign-in page without an article. */
const least = 800;

export function isLogin(page: Element, { blocks }: ArticleDraft): boolean {
  const asksPassword = findFirst(
    page,
    (element) => element.tag === 'input' && /^password$/i.test(attribute(element, 'type')),
  );
  if (!asksPassword) return false;
  const text = blocks.map((block) => (block.type === 'paragraph' ? block.text : '')).join('');
  return countCharacters(text) < least;
}
