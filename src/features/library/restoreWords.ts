import { assertNever } from '#core/assertNever.ts';
import { counted } from '#core/text/counted.ts';
import type { Restored, RestoreTrouble } from '#data/library/backup/restoreBackup.ts';

export function restoredWords({ stories, same, renamed, left }: Restored): string {
  return [
    stories === 0 ? 'There was nothing to add' : `Restored ${counted(stories, 'story', 'stories')}`,
    same > 0 && `${counted(same, 'was', 'were')} here already`,
    renamed > 0 && `${counted(renamed, 'has', 'have')} another address now, as theirs was taken`,
    left > 0 &&
      `${counted(left, 'correction or name', 'corrections or names')} differ and stay as they are here`,
  ]
    .filter((words) => words !== false)
    .join('; ')
    .concat('.');
}

/** What is wrong with the file or the browser, and that nothing, or what, was changed. */
export function restoreTroubleWords(trouble: RestoreTrouble): string {
  switch (trouble.kind) {
    case 'other':
      return 'This file is no backup of Lede’s. Choose one whose name begins with “lede-backup”. Nothing was changed.';
    case 'newer':
      return 'This backup was made by a newer version of Lede than this one. Nothing was changed.';
    case 'cut':
      return `This backup is not whole: it breaks off after line ${trouble.line}. Nothing was changed.`;
    case 'damaged':
      return `This backup is damaged at line ${trouble.line}: ${trouble.detail}. Nothing was changed.`;
    case 'blocked':
      return 'This browser lets Lede keep nothing here, so nothing can be restored.';
    case 'full':
      return `The browser’s storage is full. ${soFar(trouble.restored)}`;
    case 'broke':
      return `The browser’s storage gave an error: ${trouble.detail}. ${soFar(trouble.restored)}`;
    default:
      return assertNever(trouble);
  }
}

function soFar(restored: Restored | undefined): string {
  const count = restored?.stories ?? 0;
  if (count === 0) return 'Nothing was restored.';
  return `${counted(count, 'story was', 'stories were')} restored before that and can be read; the same backup can be restored again for the others.`;
}
