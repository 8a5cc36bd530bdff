import { describe, expect, it } from 'vitest';
import { problemToText } from './storyProblem.ts';

describe('a problem in a terminal', () => {
  it('is one line: where, expected, found, and the hint in brackets', () => {
    const problem = {
      path: 'mentions[3].quote',
      expected: '“Kim”',
      found: '“Kin”',
      hint: 'it stands at 4 to 7',
    };
    expect(problemToText(problem)).toBe(
      'mentions[3].quote: expected “Kim”, found “Kin” (it stands at 4 to 7)',
    );
  });

  it('of the whole file has no path', () => {
    expect(problemToText({ path: '', expected: 'JSON', found: '“<html>”' })).toBe(
      'expected JSON, found “<html>”',
    );
  });
});
