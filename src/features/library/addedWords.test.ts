import { expect, it } from 'vitest';
import { addedWords } from './addedWords.ts';

const noon = Date.UTC(2026, 10, 3, 12);

it('says who added a story, from what and when, and what was annotated automatically', () => {
  expect(addedWords({ addedAt: noon, bytes: 1, format: 'html', isMarked: true, shelved: {} })).toBe(
    'Added by you from a web page, 3 November 2026. Names and dates marked automatically.',
  );
  expect(addedWords({ addedAt: noon, bytes: 1, format: 'plainText', isMarked: false, shelved: {} })).toBe(
    'Added by you from plain text, 3 November 2026.',
  );
});
