import { describe, expect, it } from 'vitest';
import { isNestedTooDeep } from './isNestedTooDeep.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('deeply nested markup', () => {
  it('is recognised without a parser', () => {
    expect(isNestedTooDeep(bytes('<div>'.repeat(1_000_000)))).toBe(true);
  });

  it('is not reported for a long page whose elements are closed', () => {
    expect(isNestedTooDeep(bytes('<div><b>The ferry</b></div>'.repeat(20_000)))).toBe(false);
  });

  it('is not reported for a long page of paragraphs with implied end tags', () => {
    expect(isNestedTooDeep(bytes('<p>The ferry<br>is back<img src=a>'.repeat(20_000)))).toBe(false);
  });
});
