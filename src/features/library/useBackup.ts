import { useCallback, useState } from 'react';
import { restoredWords, restoreTroubleWords } from './restoreWords.ts';

/** What is under way, or what came of it, in words. */
export type BackupState = { readonly isBusy: boolean; readonly words: string };

/** Saving a backup and restoring one; the code is fetched when it is wanted. */
export function useBackup() {
  const [state, setState] = useState<BackupState>({ isBusy: false, words: '' });

  const save = useCallback(async () => {
    setState({ isBusy: true, words: 'Making the backup…' });
    const words = await makeBackup().catch(() => missing);
    setState({ isBusy: false, words });
  }, []);

  const restore = useCallback(async (file: File) => {
    setState({ isBusy: true, words: 'Checking the backup…' });
    const onProgress = (done: number, of: number) =>
      setState({ isBusy: true, words: `Restoring ${done} of ${of}…` });
    const words = await bringBack(file, onProgress).catch(() => missing);
    setState({ isBusy: false, words });
  }, []);
  return { state, save, restore };
}

const missing = 'The code for backups could not be fetched. Try again when the connection is back.';

async function makeBackup(): Promise<string> {
  const { saveBackup } = await import('#data/library/backup/saveBackup.ts');
  const now = new Date();
  const made = await saveBackup(now.toISOString());
  if (!made.ok) return 'The backup could not be made: the browser’s storage gave an error.';
  const name = `lede-backup-${now.toISOString().slice(0, 10)}.jsonl.gz`;
  const address = URL.createObjectURL(made.value);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file after the click; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return `Saved as ${name}, where this browser puts downloads.`;
}

async function bringBack(file: File, onProgress: (done: number, of: number) => void): Promise<string> {
  const { restoreBackup } = await import('#data/library/backup/restoreBackup.ts');
  const restored = await restoreBackup(file, onProgress);
  return restored.ok ? restoredWords(restored.value) : restoreTroubleWords(restored.problem);
}
