import { describe, expect, it } from 'vitest';
import { timesIn } from '#test/timesIn.ts';

describe('a date of another era', () => {
  it.each([
    ['Caesar died on March 15, 44 BC, in Rome.', 'March 15, 44 BC = -0043'],
    ['It was built in 1 B.C. by hand.', '1 B.C. = 0000'],
    ['The temple dates from the 4th century BC.', 'the 4th century BC = -0399/-0300'],
    ['The city was buried in AD 79.', 'AD 79 = 0079'],
    ['The city was buried in 79 AD.', '79 AD = 0079'],
  ])('keeps it: %s', (text, expected) => {
    expect(timesIn('2024-06-12', text)).toEqual([expected]);
  });
});
