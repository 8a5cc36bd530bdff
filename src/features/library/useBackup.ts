import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { storageWords } from '#core/library/storageTrouble.ts';
import { restoreBackupMutation, saveBackupMutation } from '#data/library/backup/backupMutations.ts';
import type { SaveBackupError } from '#data/library/backup/saveBackup.ts';
import { offerFile } from '#ui/offerFile.ts';
import { restoredWords, restoreErrorWords } from './restoreWords.ts';

export type BackupState = {
  readonly isBusy: boolean;
  /** What is done, or the result. */
  readonly words: string;
  /** Stories done, of all, while it is known. */
  readonly done: { readonly count: number; readonly of: number } | undefined;
};

export function useBackup() {
  const [words, setWords] = useState('');
  const [done, setDone] = useState<BackupState['done']>();
  const control = useRef<AbortController>(undefined);
  const saving = useMutation({ ...saveBackupMutation(), onError: () => finish(notFetched) });
  const restoring = useMutation({ ...restoreBackupMutation(), onError: () => finish(notFetched) });

  const begin = (words: string) => {
    control.current = new AbortController();
    setWords(words);
    const onProgress = (count: number, of: number) => setDone({ count, of });
    return { onProgress, signal: control.current.signal };
  };
  const finish = (words: string) => {
    setDone(undefined);
    setWords(words);
  };

  const save = () => {
    const made = new Date().toISOString();
    saving.mutate(
      { made, ...begin('Making the backup…') },
      {
        onSuccess: (backup) => {
          const name = `lede-backup-${made.slice(0, 10)}.jsonl.gz`;
          if (backup.ok) offerFile(backup.value, name);
          finish(
            backup.ok ? `Saved as ${name}, where this browser puts downloads.` : notMadeWords(backup.error),
          );
        },
      },
    );
  };

  const restore = (file: File) =>
    restoring.mutate(
      { file, ...begin('Restoring…') },
      {
        onSuccess: (restored) =>
          finish(restored.ok ? restoredWords(restored.value) : restoreErrorWords(restored.error)),
      },
    );
  const state: BackupState = { isBusy: saving.isPending || restoring.isPending, words, done };
  return { state, save, restore, cancel: () => control.current?.abort() };
}

const notFetched =
  'The code for backups could not be fetched. Check the connection and try again; if that doesn’t help, load the page again.';

function notMadeWords(error: SaveBackupError): string {
  return error.kind === 'cancelled'
    ? 'Cancelled. No backup was saved.'
    : `The backup could not be made. ${storageWords(error)}`;
}
