import { describe, expect, it } from 'vitest';
import { expectLinear } from '#test/expectLinear.ts';
import { isNestedTooDeep } from './isNestedTooDeep.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('deeply nested markup', () => {
  it('is recognised without a parser', () => {
    expect(isNestedTooDeep(bytes('<div>'.repeat(1_000_000)))).toBe(true);
    expectLinear('<div>', 1_000_000, (count) => bytes('<div>'.repeat(count)), isNestedTooDeep);
  });

  it('is not reported for a long page whose elements are closed', () => {
    expect(isNestedTooDeep(bytes('<div><b>The ferry</b></div>'.repeat(20_000)))).toBe(false);
  });

  it('is not reported for a long page of paragraphs with implied end tags', () => {
    expect(isNestedTooDeep(bytes('<p>The ferry<br>is back<img src=a>'.repeat(20_000)))).toBe(false);
  });
});
