import { expect, it } from 'vitest';
import { restoredWords, restoreErrorWords } from './restoreWords.ts';

it('says what was restored from a backup, and what was left unchanged', () => {
  expect(restoredWords({ stories: 2, same: 1, renamed: 1, left: 0 })).toBe(
    'Restored 2 stories; 1 was here already; 1 has another address now, as theirs was taken.',
  );
  expect(restoredWords({ stories: 0, same: 3, renamed: 0, left: 0 })).toBe(
    'There was nothing to add; 3 were here already.',
  );
});

it('says how much was restored when there was no room left', () => {
  const restored = { stories: 4, same: 0, renamed: 0, left: 0 };
  expect(restoreErrorWords({ kind: 'full', restored })).toContain('4 stories were restored before that');
  expect(restoreErrorWords({ kind: 'full' })).toContain('Nothing was restored.');
});
