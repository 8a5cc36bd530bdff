import { expect, it } from 'vitest';
import { freeId } from './freeId.ts';

it('adds a number, from 2 on, if the id is taken', () => {
  expect(freeId('ferry', new Set())).toBe('ferry');
  expect(freeId('ferry', new Set(['ferry', 'ferry-2']))).toBe('ferry-3');
});

it('stays within the maximum length of the format', () => {
  const long = 'a'.repeat(80);
  expect(freeId(long, new Set([long]))).toBe(`${'a'.repeat(78)}-2`);
});
