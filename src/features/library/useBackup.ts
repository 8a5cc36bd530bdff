import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { storageWords } from '#core/library/storageTrouble.ts';
import { restoreBackupMutation, saveBackupMutation } from '#data/library/backup/backupMutations.ts';
import { offerFile } from '#ui/offerFile.ts';
import { restoredWords, restoreErrorWords } from './restoreWords.ts';

/** `words`: progress or result. */
type BackupState = { readonly isBusy: boolean; readonly words: string };

export function useBackup() {
  const [words, setWords] = useState('');
  const onError = () =>
    setWords(
      'The code for backups could not be fetched. Check the connection and try again; if that doesn’t help, load the page again.',
    );
  const saving = useMutation({ ...saveBackupMutation(), onError });
  const restoring = useMutation({ ...restoreBackupMutation(), onError });

  const save = () => {
    const now = new Date().toISOString();
    setWords('Making the backup…');
    saving.mutate(now, {
      onSuccess: (made) => {
        const name = `lede-backup-${now.slice(0, 10)}.jsonl.gz`;
        if (made.ok) offerFile(made.value, name);
        setWords(
          made.ok
            ? `Saved as ${name}, where this browser puts downloads.`
            : `The backup could not be made. ${storageWords(made.error)}`,
        );
      },
    });
  };

  const restore = (file: File) => {
    setWords('Checking the backup…');
    const onProgress = (done: number, of: number) => setWords(`Restoring ${done} of ${of}…`);
    restoring.mutate(
      { file, onProgress },
      {
        onSuccess: (restored) =>
          setWords(restored.ok ? restoredWords(restored.value) : restoreErrorWords(restored.error)),
      },
    );
  };
  const state: BackupState = { isBusy: saving.isPending || restoring.isPending, words };
  return { state, save, restore };
}
