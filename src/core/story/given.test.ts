import { describe, expect, it } from 'vitest';
import { given } from './given.ts';

describe('words that only say that nothing was given', () => {
  it('are left out', () => {
    expect([given('Publisher not given'), given('Credit not given')]).toEqual(['', '']);
  });

  it('differ from a name that holds them', () => {
    expect(given('The Credit not given Company')).toBe('The Credit not given Company');
    expect(given('Reuters')).toBe('Reuters');
  });
});
