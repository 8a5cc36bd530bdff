import { assertNever } from '#core/assertNever.ts';
import { storageWords } from '#core/library/storageTrouble.ts';
import { counted } from '#core/text/counted.ts';
import type { Restored, RestoreError } from '#data/library/backup/restoreBackup.ts';

export function restoredWords({ stories, same, renamed, left, others, places, settings }: Restored): string {
  const added = [
    stories > 0 && counted(stories, 'story', 'stories'),
    others > 0 &&
      counted(
        others,
        'set of corrections, highlights or tags, or name',
        'sets of corrections, highlights or tags, or names',
      ),
    places > 0 && counted(places, 'reading place'),
    settings > 0 && 'the settings',
  ].filter((words) => words !== false);
  return [
    added.length === 0 ? 'There was nothing to add' : `Restored ${listWords(added)}`,
    same > 0 && `${counted(same, 'was', 'were')} here already`,
    renamed > 0 && `${counted(renamed, 'has', 'have')} another address now, as theirs was taken`,
    left > 0 &&
      `${counted(left, 'correction, highlight, tag or name', 'corrections, highlights, tags or names')} differ and stay as they are here`,
  ]
    .filter((words) => words !== false)
    .join('; ')
    .concat('.');
}

/** What is wrong with the file or the browser, and what was changed, if anything. */
export function restoreErrorWords(error: RestoreError): string {
  switch (error.kind) {
    case 'other':
      return 'This file is no backup of Lede’s. Choose one whose name begins with “lede-backup”. Nothing was changed.';
    case 'newer':
      return 'This backup was made by a newer version of Lede than this one. Nothing was changed.';
    case 'cut':
      return `This backup is not whole: it breaks off after line ${error.line}. Nothing was changed.`;
    case 'damaged':
      return `This backup is damaged at line ${error.line}: ${error.detail}. Nothing was changed.`;
    case 'cancelled':
      return `Cancelled. ${soFar(error.restored)}`;
    case 'blocked':
      return 'This browser lets Lede save nothing here, so nothing can be restored.';
    case 'busy':
    case 'silent':
    case 'outdated':
      return `${storageWords(error)} Nothing was restored.`;
    case 'full':
      return `The browser’s storage is full. ${soFar(error.restored)}`;
    case 'broke':
      return `The browser’s storage gave an error: ${error.detail}. ${soFar(error.restored)}`;
    default:
      return assertNever(error);
  }
}

function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function soFar(restored: Restored | undefined): string {
  const count = restored?.stories ?? 0;
  if (count === 0) return 'Nothing was restored.';
  return `${counted(count, 'story was', 'stories were')} restored before that and can be read; the same backup can be restored again for the others.`;
}
