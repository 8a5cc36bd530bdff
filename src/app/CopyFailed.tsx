import { storageWords } from '#core/library/storageTrouble.ts';
import { OwnStoryError } from '#data/library/ownStoryError.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { MissingPartError } from '#ui/missingPartError.ts';
import { missingWords, RetryOrReload } from '#ui/RetryOrReload.tsx';

type Props = {
  /** An error, or `unread`: the story's corrections and highlights can't be read until the page is loaded again. */
  readonly why: unknown;
  readonly onRetry: () => void;
  readonly onClose: () => void;
};

/** Why no copy of a saved story can be made, where the dialog would be. */
export function CopyFailed({ why, onRetry, onClose }: Props) {
  const site = why instanceof MissingPartError ? why.site : undefined;
  return (
    <Dialog title="Save a copy" onClose={onClose}>
      <p className="mb-3" role="alert">
        {failedWords(why)}
      </p>
      <RetryOrReload site={why === 'unread' ? needsReload : site} onRetry={onRetry} />
    </Dialog>
  );
}

const needsReload = { isReachable: true, isOutdated: true };

function failedWords(why: unknown): string {
  if (why === 'unread')
    return 'Your corrections and highlights of this story can’t be read, and without them a copy would not be the story as you keep it.';
  if (why instanceof MissingPartError) return `A part of the page ${missingWords(why.site)}`;
  if (!(why instanceof OwnStoryError)) return 'The story could not be read, so no copy can be made of it.';
  const { reason } = why;
  if (reason.kind === 'missing') return 'The story is not here any more: another tab has deleted it.';
  if (reason.kind === 'invalid')
    return 'The saved story is damaged, so no copy can be made of it. Opening it shows where.';
  return `The story can’t be read. ${storageWords(reason)}`;
}
