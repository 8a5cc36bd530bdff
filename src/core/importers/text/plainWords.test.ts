import { expect, it } from 'vitest';
import { plainWords } from './plainWords.ts';

it.each([
  ['The <em>Aurora</em>, back in port', 'The Aurora, back in port'],
  ['<p>Boats &#8211; and</p><p>buoys</p>', 'Boats – and buoys'],
  ['First<br>second', 'First second'],
  ['<p> </p>', undefined],
  [undefined, undefined],
])('the words of %s have the spaces that a page shows', (value, words) => {
  expect(plainWords(value)).toBe(words);
});
