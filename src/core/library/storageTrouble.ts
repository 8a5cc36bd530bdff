import { assertNever } from '../assertNever.ts';
import { sizeWords } from '../text/sizeWords.ts';

/**
 * Why the browser's database can't be opened. `blocked`: storage is off for the site; `busy`: another tab has to close it first;
 * `silent`: it doesn't answer; `outdated`: a newer version of the site has changed it.
 */
export type StorageTrouble = { readonly kind: 'blocked' | 'busy' | 'silent' | 'outdated' };

/** Why the browser's storage could not do something. `full`: no room is left; `bytes`: what was to be saved. */
export type StorageFailure =
  | StorageTrouble
  | { readonly kind: 'full'; readonly bytes?: number }
  | { readonly kind: 'broke'; readonly detail: string };

/** What is so, and what to do. */
export function storageWords(failure: StorageFailure): string {
  switch (failure.kind) {
    case 'blocked':
      return 'This browser lets Lede save nothing here: its storage is off for this site, as in some private windows.';
    case 'busy':
      return 'Another tab with an older version of Lede keeps your saved stories open. Close the other tabs of this site, then load this page again.';
    case 'silent':
      return 'This browser’s storage does not answer. Nothing in it was changed; close other tabs of this site or start the browser again, then load this page again.';
    case 'outdated':
      return 'Your saved stories were last used by a newer version of Lede than this page. Load the page again to get it.';
    case 'full':
      return `This browser’s storage for this site is full${failure.bytes === undefined ? '' : `: this needs ${sizeWords(failure.bytes)}`}.`;
    case 'broke':
      return `This browser’s storage gave an error: ${failure.detail}.`;
    default:
      return assertNever(failure);
  }
}
