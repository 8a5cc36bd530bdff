import { describe, it } from 'vitest';
import { expectLinear } from '#test/expectLinear.ts';
import { annotatedStory } from '#test/sourcesIn.ts';

/** What would make a rule read the rest of a sentence, a paragraph or a story again for every word. */
const units = [
  ', he said, ',
  '“A,” he said. ',
  '“Is it?” he said ',
  'he said that ',
  'He said she said it. ',
  '‘a ',
  '“Go. ',
  ', who said ',
  'X and Y and ',
  '“A b c.” Ana Roe said. The agency said. ',
  'claim that ',
  'and said the mayor had left and warned ',
  'Ana Roe won. The Irish diver said it was cold. ',
  'Ana Roe asked Bo Lind. He said it. ',
  'dated May 4 and reviewed by ',
  ', a, ',
  'For Ana Roe, a ',
  'Ana Roe shrugged: “A.” ',
  'citing “a,” said ',
  'as Ana Roe put it, ',
  'identified as Bo Lind said ',
  'found Bo leading and ',
];

describe('the time for finding who says so', { timeout: 60_000 }, () => {
  it.each(units)('grows with the length of “%s” again and again', (unit) => {
    expectLinear(
      unit,
      60_000,
      (size) => unit.repeat(Math.ceil(size / unit.length)),
      (text) => annotatedStory([text]),
    );
  });
});
