import { mutationOptions } from '@tanstack/react-query';
import { invalidateAfter } from '../../invalidateAfter.ts';

type Given = { readonly file: Blob; readonly onProgress: (done: number, of: number) => void };

/** The code for backups is loaded on demand; a mutation fails only if it couldn't be loaded. */
export function saveBackupMutation() {
  return mutationOptions({
    /** `now`: ISO 8601. */
    mutationFn: async (now: string) => (await import('./saveBackup.ts')).saveBackup(now),
  });
}

export function restoreBackupMutation() {
  return mutationOptions({
    mutationFn: async ({ file, onProgress }: Given) =>
      (await import('./restoreBackup.ts')).restoreBackup(file, onProgress),
    // Also after an error: stories restored before it stay.
    onSettled: (_restored, _cause, _given, _before, { client }) =>
      invalidateAfter(client, { kind: 'backupRestored' }),
  });
}
