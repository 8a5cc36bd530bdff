import { expect, it } from 'vitest';
import { freeId } from './freeId.ts';

it('numbers a story whose id is taken from 2 on', () => {
  expect(freeId('ferry', new Set())).toBe('ferry');
  expect(freeId('ferry', new Set(['ferry', 'ferry-2']))).toBe('ferry-3');
});

it('stays within the length that the format allows', () => {
  const long = 'a'.repeat(80);
  expect(freeId(long, new Set([long]))).toBe(`${'a'.repeat(78)}-2`);
});
