import { type RefObject, useState } from 'react';
import { counted } from '#core/text/counted.ts';
import { sizeWords } from '#core/text/sizeWords.ts';
import type { OwnStory } from '#data/library/library.ts';
import { PersistenceLine } from './PersistenceLine.tsx';
import { useBackup } from './useBackup.ts';

type Props = {
  readonly stories: readonly OwnStory[];
  /** The browser saves nothing. */
  readonly isBlocked: boolean;
  readonly fold: RefObject<HTMLDetailsElement | null>;
  /** The field for a backup's file: others open it, too. */
  readonly chooser: RefObject<HTMLInputElement | null>;
};

/** What this browser keeps, how surely, and how to have it elsewhere as well. */
export function KeptHere({ stories, isBlocked, fold, chooser }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      ref={fold}
      className="kept script-only"
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary className="small-title">Kept on this device</summary>
      {isBlocked ? (
        <p>
          This browser lets Lede keep nothing here: its storage is off for this site, as in some private
          windows. Articles that you bring can be read, until their page is closed.
        </p>
      ) : (
        <Kept stories={stories} isOpen={isOpen} chooser={chooser} />
      )}
    </details>
  );
}

type KeptProps = Pick<Props, 'chooser' | 'stories'> & { readonly isOpen: boolean };

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

function amountWords(stories: Props['stories']): string {
  if (stories.length === 0) return 'No story of yours yet.';
  const bytes = stories.reduce((sum, story) => sum + story.own.bytes, 0);
  return `${counted(stories.length, 'story', 'stories')} of yours, ${sizeWords(bytes)}.`;
}
