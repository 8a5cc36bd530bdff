import { type RefObject, useState } from 'react';
import type { KeptStory } from '#data/database.ts';
import type { Library } from '#data/library/library.ts';
import { PersistenceLine } from './PersistenceLine.tsx';
import { sizeWords } from './sizeWords.ts';
import { useBackup } from './useBackup.ts';

type Props = {
  readonly library: Library;
  readonly fold: RefObject<HTMLDetailsElement | null>;
  /** The field for a backup's file: others open it, too. */
  readonly chooser: RefObject<HTMLInputElement | null>;
};

/** What this browser keeps, how surely, and how to have it elsewhere as well. */
export function KeptHere({ library, fold, chooser }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      ref={fold}
      className="kept script-only"
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary className="small-title">Kept on this device</summary>
      {library.kind === 'blocked' ? (
        <p>
          This browser lets Lede keep nothing here: its storage is off for this site, as in some private
          windows. Articles that you bring can be read, until their page is closed.
        </p>
      ) : (
        <Kept stories={library.kind === 'open' ? library.stories : []} isOpen={isOpen} chooser={chooser} />
      )}
    </details>
  );
}

type KeptProps = Pick<Props, 'chooser'> & {
  readonly stories: readonly KeptStory[];
  readonly isOpen: boolean;
};

function Kept({ stories, isOpen, chooser }: KeptProps) {
  const { state, save, restore } = useBackup();
  return (
    <>
      <p>
        {amountWords(stories)} What you bring, correct and read is kept in this browser only and sent to no
        one.
      </p>
      <PersistenceLine isOpen={isOpen} />
      <p>
        A backup is one file with all your stories, their pictures and originals, and your corrections.
        Restoring it overwrites nothing.
      </p>
      <p className="kept-acts">
        <button
          type="button"
          className="button"
          aria-disabled={state.isBusy || stories.length === 0 || undefined}
          onClick={() => !state.isBusy && stories.length > 0 && save()}
        >
          Save a backup
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={state.isBusy || undefined}
          onClick={() => !state.isBusy && chooser.current?.click()}
        >
          Restore from a backup…
        </button>
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
      <p className="kept-status" role="status">
        {state.words}
      </p>
    </>
  );
}

function amountWords(stories: readonly KeptStory[]): string {
  if (stories.length === 0) return 'No story of yours yet.';
  const bytes = stories.reduce((sum, story) => sum + story.bytes, 0);
  const count = stories.length === 1 ? '1 story' : `${stories.length.toLocaleString('en-GB')} stories`;
  return `${count} of yours, ${sizeWords(bytes)}.`;
}
