import { expect, it } from 'vitest';
import { counted } from './counted.ts';

it('uses the plural for all numbers but one', () => {
  expect([0, 1, 2].map((count) => counted(count, 'name'))).toEqual(['0 names', '1 name', '2 names']);
});

it('accepts an irregular plural, and separates thousands', () => {
  expect(counted(5000, 'story', 'stories')).toBe('5,000 stories');
  expect(counted(1, 'was', 'were')).toBe('1 was');
});
