import { type RefObject, useState } from 'react';
import { type StorageFailure, storageWords } from '#core/library/storageTrouble.ts';
import { counted } from '#core/text/counted.ts';
import { sizeWords } from '#core/text/sizeWords.ts';
import type { OwnStory } from '#data/library/library.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { BackupProgress } from './BackupProgress.tsx';
import { PersistenceLine } from './PersistenceLine.tsx';
import { useBackup } from './useBackup.ts';

type Props = {
  readonly stories: readonly OwnStory[];
  /** Why the browser's storage can't be used, if it can't. */
  readonly closed: StorageFailure | undefined;
  readonly fold: RefObject<HTMLDetailsElement | null>;
  /** The backup file input; FrontPage opens it too. */
  readonly chooser: RefObject<HTMLInputElement | null>;
};

/** Saved stories: their size, whether storage is persistent, and backup. */
export function StorageRegion({ stories, closed, fold, chooser }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure
      ref={fold}
      title="Storage and backup"
      className="script-only border-ink border-t pt-3 text-ink-2 text-label/note"
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      {closed ? (
        <p className="mt-3">
          {storageWords(closed)} Articles that you add can be read until their page is closed.
        </p>
      ) : (
        <Saved stories={stories} isOpen={isOpen} chooser={chooser} />
      )}
    </Disclosure>
  );
}

type SavedProps = Pick<Props, 'chooser' | 'stories'> & { readonly isOpen: boolean };

function Saved({ stories, isOpen, chooser }: SavedProps) {
  const { state, save, restore, cancel } = useBackup();
  return (
    <>
      <p className="mt-3">
        {amountWords(stories)} Everything you add, correct and read stays in this browser and is sent to no
        one.
      </p>
      <PersistenceLine isOpen={isOpen} />
      <p className="mt-3">
        A backup is one file with all your stories, their pictures, originals and tags, your corrections,
        highlights, reading places and settings. Restoring adds; it never replaces.
      </p>
      <p className="mt-3 flex flex-wrap gap-3">
        <Button isUnavailable={state.isBusy || stories.length === 0} onClick={save}>
          Save a backup
        </Button>
        <Button isUnavailable={state.isBusy} onClick={() => chooser.current?.click()}>
          Restore from a backup…
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label="Backup to restore"
          accept=".gz,.jsonl,application/gzip"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = '';
            if (file) void restore(file);
          }}
        />
      </p>
      <p className="mt-3 font-medium text-ink empty:m-0" role="status">
        {state.words}
      </p>
      {state.isBusy && <BackupProgress done={state.done} onCancel={cancel} />}
    </>
  );
}

function amountWords(stories: Props['stories']): string {
  if (stories.length === 0) return 'No story of yours yet.';
  const bytes = stories.reduce((sum, story) => sum + story.own.bytes, 0);
  return `${counted(stories.length, 'story', 'stories')} of yours, ${sizeWords(bytes)}.`;
}
