import { describe, expect, it } from 'vitest';
import { atFirst, type ImportAction, importReducer } from './importState.ts';

const inOrder = (...actions: readonly ImportAction[]) => actions.reduce(importReducer, atFirst);
const began: ImportAction = { type: 'began', name: 'ferry.html' };

describe('an import as it goes on', () => {
  it('says what is being done to which file', () => {
    expect(inOrder(began, { type: 'stepped', step: 'names' })).toEqual({
      phase: 'working',
      name: 'ferry.html',
      step: 'names',
    });
  });

  it('stays cancelled when word of the work comes late', () => {
    const cancelled = inOrder(began, { type: 'asked', note: 'cancelled' });
    for (const late of [
      { type: 'stepped', step: 'reading' },
      { type: 'failed', error: { kind: 'missing' } },
    ] as const)
      expect(importReducer(cancelled, late)).toBe(cancelled);
  });

  it('forgets an old note when it begins again', () => {
    expect(inOrder({ type: 'asked', note: 'address' }, began)).toEqual({
      phase: 'working',
      name: 'ferry.html',
      step: 'opening',
    });
  });
});
