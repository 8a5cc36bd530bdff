import type { ArticleDraft } from '../draft.ts';
import { countCharacters } from '../text/countCharacters.ts';
import { attribute, type Element, findFirst } from './tree.ts';

/** A page with less text than this and a field for a password asks to sign in and holds no article. */
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
