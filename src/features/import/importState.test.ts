import { describe, expect, it } from 'vitest';
import { atFirst, type ImportAction, importReducer } from './importState.ts';

const inOrder = (...actions: readonly ImportAction[]) => actions.reduce(importReducer, atFirst);
const began: ImportAction = { type: 'began', name: 'ferry.html' };

describe('an import in progress', () => {
  it('says what is being done to which file', () => {
    expect(inOrder(began, { type: 'stepped', step: 'names' })).toEqual({
      phase: 'working',
      name: 'ferry.html',
      step: 'names',
    });
  });

  it('stays cancelled when a message from the worker arrives late', () => {
    const cancelled = inOrder(began, { type: 'asked', note: 'cancelled' });
    for (const late of [
      { type: 'stepped', step: 'reading' },
      { type: 'failed', error: { kind: 'missing' } },
    ] as const)
      expect(importReducer(cancelled, late)).toBe(cancelled);
  });

  it('clears an old note when it begins again', () => {
    expect(inOrder({ type: 'asked', note: 'address' }, began)).toEqual({
      phase: 'working',
      name: 'ferry.html',
      step: 'opening',
    });
  });
});
