import { expect, it } from 'vitest';
import { madeWords } from './highlightWords.ts';

it('gives the day they were kept, with the year only if it is another', () => {
  const made = new Date(2026, 10, 8, 12).getTime();
  expect(madeWords(made, made)).toContain('8 Nov.');
  expect(madeWords(made, made)).not.toContain('2026');
  expect(madeWords(made, new Date(2027, 0, 1).getTime())).toContain('2026');
});
