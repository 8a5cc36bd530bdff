import { describe, expect, it } from 'vitest';
import { missingWords, sizeWords } from './formWords.ts';

describe('the size of a file', () => {
  it('is in kilobytes, and in megabytes from one on', () => {
    expect([12, 48_400, 999_400, 999_600, 1_240_000].map(sizeWords)).toEqual([
      '1 kB',
      '48 kB',
      '999 kB',
      '1.0 MB',
      '1.2 MB',
    ]);
  });
});

describe('pictures that could not be read', () => {
  it('are counted, and nothing is said where there are none', () => {
    expect(missingWords(0, 6)).toBeUndefined();
    expect(missingWords(1, 6)).toMatch(/^1 of 6 pictures could not be read\. .* its caption/);
    expect(missingWords(2, 6)).toMatch(/^2 of 6 pictures could not be read\. .* their captions/);
    expect(missingWords(1, 1)).toMatch(/^The picture could not be read/);
    expect(missingWords(6, 6)).toMatch(/^None of the 6 pictures could be read/);
  });
});
