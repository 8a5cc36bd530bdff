import { describe, expect, it } from 'vitest';
import type { Mark } from './story.ts';
import { toldText, toldWords } from './toldText.ts';

/** “[…]” is struck out, “{…}” refers to a note. */
function told(given: string): string {
  const marks: Mark[] = [];
  let text = '';
  for (const [part] of given.matchAll(/\[[^\]]*\]|\{[^}]*\}|[^[{]+/g)) {
    const inner = /^[[{]/.test(part) ? part.slice(1, -1) : part;
    const span = { start: text.length, end: text.length + inner.length };
    if (part.startsWith('[')) marks.push({ type: 'deletion', ...span });
    if (part.startsWith('{')) marks.push({ type: 'footnote', ...span });
    text += inner;
  }
  const result = toldText(text, marks);
  expect(result).toHaveLength(text.length);
  return result;
}

describe('what a text says', () => {
  it.each([
    ['[Tom Iyer] Ana Roe was arrested.', '         Ana Roe was arrested.', 'Ana Roe was arrested.'],
    ['Ana [Maria ]Roe was held.', 'Ana  |    Roe was held.', 'Ana Roe was held.'],
    ['It closed in 1998{2}.', 'It closed in 1998 .', 'It closed in 1998.'],
    ['Roe spoke.{12} He left.', 'Roe spoke.   He left.', 'Roe spoke. He left.'],
  ])('of “%s” leaves out what is struck out, and references', (given, text, words) => {
    expect(told(given)).toBe(text);
    expect(toldWords(told(given))).toBe(words);
  });

  it('is the text itself if nothing is struck out', () => {
    expect(toldText('H2O', [{ type: 'subscript', start: 1, end: 2 }])).toBe('H2O');
  });
});
