import { toShortDate } from '#core/dates/toShortDate.ts';
import { storageWords } from '#core/library/storageTrouble.ts';
import type { NotSaved } from '#data/corrections/storyCorrections.ts';

/** `madeAt`, `now`: ms since 1970. The year only if it isn't this one. */
export function madeWords(madeAt: number, now: number): string {
  const made = new Date(madeAt);
  const day = [made.getFullYear(), made.getMonth() + 1, made.getDate()];
  const [year, ...rest] = day.map((part) => String(part).padStart(2, '0'));
  return toShortDate([year, ...rest].join('-'), { storyYear: new Date(now).getFullYear() });
}

/** Why highlights aren't saved, and for how long they last. */
export function notSavedWords(why: NotSaved): string {
  return why.kind === 'unsavedStory'
    ? 'This story is not saved, so what you keep of it lasts until this page is closed.'
    : `${whyNotWords(why)} What you keep now lasts until this page is closed.`;
}

/** Why a change was not saved. */
export function whyNotWords(why: NotSaved): string {
  if (why.kind === 'unsavedStory') return 'This story is not saved.';
  return why.kind === 'gone' ? 'This story has been deleted, in another tab or window.' : storageWords(why);
}
