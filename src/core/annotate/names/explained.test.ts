import { describe, expect, it } from 'vitest';
import { namesIn } from '#test/annotated/namesIn.ts';

describe('initials that the story explains', () => {
  it.each([
    [
      'in brackets',
      'The Gulf Centre for Tides and Currents (GCTC) agreed.',
      'Gulf Centre for Tides and Currents',
      'GCTC',
    ],
    [
      'after “or”',
      'The Maritime Coordination Centre, or MCC, agreed.',
      'Maritime Coordination Centre',
      'MCC',
    ],
    ['between commas', 'The Sand Workers Union, SWU, agreed.', 'Sand Workers Union', 'SWU'],
    [
      'with a hyphen in the name',
      'The Asia-Pacific Fish Council (APFC) agreed.',
      'Asia-Pacific Fish Council',
      'APFC',
    ],
    ['as a word', 'The Dairy and Fish Union, known as Dafu, agreed.', 'Dairy and Fish Union', 'Dafu'],
    [
      'with small words in the initials',
      'The University of Ostrava (UoO) agreed.',
      'University of Ostrava',
      'UoO',
    ],
  ])('show where a long name starts: %s', (_, text, long, short) => {
    expect(namesIn(text)).toEqual([`organisation ${long}`, `organisation ${short}`]);
  });

  it('have the kind of the long name', () => {
    expect(namesIn('The Fish Landing Treaty (FLT) lapsed. The FLT was old.')).toEqual([
      'thing Fish Landing Treaty',
      'thing FLT',
      'thing FLT',
    ]);
    expect(namesIn('He spoke to Ada Lund (RTK).')).toContain('person Ada Lund');
  });
});
