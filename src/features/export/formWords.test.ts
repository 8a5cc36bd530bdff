import { describe, expect, it } from 'vitest';
import { missingWords } from './formWords.ts';

describe('pictures that could not be read', () => {
  it('are counted, and not mentioned if there are none', () => {
    expect(missingWords(0, 6)).toBeUndefined();
    expect(missingWords(1, 6)).toMatch(/^1 of 6 pictures could not be read\. .* its caption/);
    expect(missingWords(2, 6)).toMatch(/^2 of 6 pictures could not be read\. .* their captions/);
    expect(missingWords(1, 1)).toMatch(/^The picture could not be read/);
    expect(missingWords(6, 6)).toMatch(/^None of the 6 pictures could be read/);
  });
});
