import { storageWords } from '#core/library/storageTrouble.ts';
import type { NotSaved } from '#data/corrections/storyCorrections.ts';

/** Why corrections aren't saved, and for how long they last. */
export function notSavedWords(why: NotSaved): string {
  if (why.kind === 'unsavedStory')
    return 'This story is not saved, so its corrections last until this page is closed.';
  const until = 'New corrections last until this page is closed.';
  if (why.kind === 'gone') return `This story has been deleted, in another tab or window. ${until}`;
  return `${storageWords(why)} ${until}`;
}
