import { expect, it } from 'vitest';
import { minutesToRead } from './minutesToRead.ts';

it.each([
  ['no text', '', 'en', 0],
  ['English', 'word '.repeat(2380), 'en-GB', 10],
  ['Spanish', 'voz '.repeat(2180), 'es', 10],
  ['Korean, which has spaces', '배가 돌아왔다 '.repeat(920), 'ko', 10],
  ['a language without a figure', 'ord '.repeat(1840), 'nb', 10],
  ['Chinese', '船回来了很'.repeat(510), 'zh-Hans', 10],
  ['Japanese', '船は静かだ'.repeat(714), 'ja', 10],
  ['Thai', 'เรือกลับมา'.repeat(863), 'th', 10],
  ['English with Chinese names', `${'word '.repeat(238)}${'北京市'.repeat(85)}`, 'en', 2],
])('reading takes as long in %s as people need', (_, text, language, expected) => {
  expect(minutesToRead(text, language)).toBeCloseTo(expected, 5);
});
