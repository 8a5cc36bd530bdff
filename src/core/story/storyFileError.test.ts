import { describe, expect, it } from 'vitest';
import { storyFileErrorToText } from './storyFileError.ts';

describe('an error in a terminal', () => {
  it('is one line: where, expected, found, and the hint in brackets', () => {
    const error = {
      path: 'mentions[3].quote',
      expected: '“Kim”',
      found: '“Kin”',
      hint: 'it stands at 4 to 7',
    };
    expect(storyFileErrorToText(error)).toBe(
      'mentions[3].quote: expected “Kim”, found “Kin” (it stands at 4 to 7)',
    );
  });

  it('of the whole file has no path', () => {
    expect(storyFileErrorToText({ path: '', expected: 'JSON', found: '“<html>”' })).toBe(
      'expected JSON, found “<html>”',
    );
  });
});
