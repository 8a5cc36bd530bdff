import { describe, expect, it } from 'vitest';
import { findCaptionCredit } from './captionCredit.ts';

describe('the credit in a caption', () => {
  it.each([
    ['an agency’s', 'Arrives at the station. (Korea News Service via AP)', 'Korea News Service via AP'],
    ['a photographer’s with who sent them', 'Her crew on deck. (Ada Moss/Coast Wire)', 'Ada Moss/Coast Wire'],
    ['one that says photo', 'The quay. (Photo: Kit Larsen)', 'Photo: Kit Larsen'],
  ])('is found: %s', (_, caption, credit) => {
    expect(findCaptionCredit(caption)).toBe(credit);
  });

  it.each([
    ['where someone stands', 'Ada Moss and Kit Larsen. (left)'],
    ['a year', 'The quay. (1994)'],
    ['a choice of words', 'The crew. (and/or passengers)'],
  ])('is not found in %s', (_, caption) => {
    expect(findCaptionCredit(caption)).toBeUndefined();
  });
});
