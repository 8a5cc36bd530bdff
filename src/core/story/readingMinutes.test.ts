import { expect, it } from 'vitest';
import { readingMinutes } from './readingMinutes.ts';
import type { BodyBlock } from './story.ts';

const minutes = (...texts: string[]) =>
  readingMinutes({
    language: 'en',
    body: texts.map((text, at) => ({ type: 'paragraph', id: `p${at}`, text }) as BodyBlock),
  });

it('counts all paragraphs in whole minutes', () => {
  expect(minutes('word '.repeat(238), 'word '.repeat(250))).toBe(2);
});

it('is at least a minute', () => {
  expect(minutes('')).toBe(1);
});
