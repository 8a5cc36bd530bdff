import { describe, expect, it } from 'vitest';
import type { RestoreError } from '#data/library/backup/restoreBackup.ts';
import { restoredWords, restoreErrorWords } from './restoreWords.ts';

const nothing = { stories: 0, same: 0, renamed: 0, others: 0, places: 0, settings: 0, left: 0 };

it('says what was restored from a backup, and what was left unchanged', () => {
  expect(restoredWords({ ...nothing, stories: 2, same: 1, renamed: 1 })).toBe(
    'Restored 2 stories; 1 was here already; 1 has another address now, as theirs was taken.',
  );
  expect(restoredWords({ ...nothing, same: 3 })).toBe('There was nothing to add; 3 were here already.');
  expect(restoredWords({ ...nothing, stories: 1, left: 2 })).toBe(
    'Restored 1 story; 2 corrections, highlights, tags or names differ and stay as they are here.',
  );
  expect(restoredWords({ ...nothing, stories: 1, places: 3, settings: 1 })).toBe(
    'Restored 1 story, 3 reading places and the settings.',
  );
});

it('says how much was restored when there was no room left', () => {
  const restored = { ...nothing, stories: 4 };
  expect(restoreErrorWords({ kind: 'full', restored })).toContain('4 stories were restored before that');
  expect(restoreErrorWords({ kind: 'full' })).toContain('Nothing was restored.');
});

describe('a backup that can’t be restored', () => {
  it.each<[RestoreError, string]>([
    [{ kind: 'other' }, 'lede-backup'],
    [{ kind: 'newer' }, 'newer version'],
    [{ kind: 'cut', line: 7 }, 'line 7'],
    [{ kind: 'damaged', line: 3, detail: 'no such story' }, 'line 3: no such story'],
  ])('is told apart from others, and has changed nothing: $kind', (error, words) => {
    expect(restoreErrorWords(error)).toContain(words);
    expect(restoreErrorWords(error)).toContain('Nothing was changed.');
  });

  it('is not blamed where it is the browser that fails', () => {
    expect(restoreErrorWords({ kind: 'blocked' })).toMatch(/^This browser/);
    expect(restoreErrorWords({ kind: 'broke', detail: 'disk gone' })).toContain('disk gone');
  });
});
