import { expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';

it('is the same for the same text, and another for one that differs in a number', () => {
  const texts = Array.from({ length: 5000 }, (_, i) => `The ferry left with ${i} passengers, and the post.`);
  expect(texts.map(fingerprint)).toEqual(texts.map((text) => fingerprint(`${text}`)));
  expect(new Set(texts.map(fingerprint)).size).toBeGreaterThan(4990);
});
