import { expect, it } from 'vitest';
import { sizeWords } from './sizeWords.ts';

it('says sizes as systems do', () => {
  expect(sizeWords(1)).toBe('1 byte');
  expect(sizeWords(999)).toBe('999 bytes');
  expect(sizeWords(3_400_000)).toBe('3.4 MB');
  expect(sizeWords(12_345_678_901)).toBe('12 GB');
});
