import { describe, expect, it } from 'vitest';
import { cueVerbOf } from './cueVerbs.ts';

describe('a verb of saying', () => {
  it.each([
    ['said', 'say', 'past'],
    ['denies', 'deny', 's'],
    ['admitted', 'admit', 'past'],
    ['admitting', 'admit', 'ing'],
    ['urging', 'urge', 'ing'],
    ['written', 'write', 'participle'],
    ['signalled', 'signal', 'past'],
    ['signaled', 'signal', 'past'],
    ['warns', 'warn', 's'],
  ])('is known in any form: %s', (word, lemma, form) => {
    expect(cueVerbOf(word)).toMatchObject({ verb: { lemma }, form });
  });

  it.each(['sailed', 'harbour', 'sayed', 'claimant'])('is not %s', (word) => {
    expect(cueVerbOf(word)).toBeUndefined();
  });
});
