import { expect, it } from 'vitest';
import { readingMinutes } from './readingMinutes.ts';
import type { Story } from './story.ts';

const minutes = (text: string) => readingMinutes({ body: [{ type: 'paragraph', text }] } as unknown as Story);

it.each([
  ['no text', '', 1],
  ['English', 'word '.repeat(2380), 10],
  ['Japanese', '海の上の船は静かだ。'.repeat(600), 14],
  ['Thai', 'เรือกลับมา'.repeat(600), 15],
  ['Korean, which has spaces', '배가 돌아왔다 '.repeat(1190), 10],
])('reading takes as long in %s as people need', (_, text, expected) => {
  expect(minutes(text)).toBe(expected);
});
