import { expect, it } from 'vitest';
import { opening } from './opening.ts';

it.each([
  ['The ferry sails', 20, 'The ferry sails'],
  ['The ferry sails at noon', 12, 'The ferry …'],
  ['Ferrysailsatnoon', 5, 'Ferry …'],
  ['渡船正午出发', 3, '渡船正 …'],
  ['🎈🎈🎈', 3, '🎈 …'],
])('shortens %j to %d units at the end of a word, and never inside a character', (text, most, short) => {
  expect(opening(text, most)).toBe(short);
});
