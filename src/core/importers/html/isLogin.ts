import type { Draft } from '../draft.ts';
import { countCharacters } from '../text/countCharacters.ts';

/** A page with less text than this and a field for a password asks to sign in and holds no article. */
const least = 800;

export function isLogin(source: string, { blocks }: Draft): boolean {
  if (!/<input\b[^>]*type\s*=\s*["']?password/i.test(source)) return false;
  const text = blocks.map((block) => (block.type === 'paragraph' ? block.text : '')).join('');
  return countCharacters(text) < least;
}
