import { expect, it } from 'vitest';
import { sizeWords } from './sizeWords.ts';

it('uses units as operating systems do', () => {
  expect(sizeWords(0)).toBe('0 bytes');
  expect(sizeWords(1)).toBe('1 byte');
  expect(sizeWords(999)).toBe('999 bytes');
  expect(sizeWords(48_400)).toBe('48 kB');
  expect(sizeWords(3_400_000)).toBe('3.4 MB');
  expect(sizeWords(12_345_678_901)).toBe('12 GB');
});

it('uses the next unit if rounding would give a thousand', () => {
  expect(sizeWords(999_400)).toBe('999 kB');
  expect(sizeWords(999_600)).toBe('1 MB');
});
