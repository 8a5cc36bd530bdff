import { expect, it } from 'vitest';
import { mergeFields } from './mergeFields.ts';

it('fills what is undefined or empty, and keeps what is known', () => {
  expect(
    mergeFields(
      { headline: 'Ferry returns', byline: undefined, published: '' },
      { headline: 'Other', byline: 'Ana Wu', published: '2024-05-07' },
    ),
  ).toEqual({ headline: 'Ferry returns', byline: 'Ana Wu', published: '2024-05-07' });
});
