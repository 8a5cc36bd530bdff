import { mutationOptions } from '@tanstack/react-query';
import { invalidateAfter } from '../../invalidateAfter.ts';

type Watched = {
  readonly onProgress: (done: number, of: number) => void;
  readonly signal: AbortSignal;
};

/** The code for backups is loaded on demand; a mutation fails only if it couldn't be loaded. */
export function saveBackupMutation() {
  return mutationOptions({
    /** `made`: now, ISO 8601. */
    mutationFn: async (given: Watched & { readonly made: string }) =>
      (await import('./saveBackup.ts')).saveBackup(given),
  });
}

export function restoreBackupMutation() {
  return mutationOptions({
    mutationFn: async ({ file, ...watched }: Watched & { readonly file: Blob }) =>
      (await import('./restoreBackup.ts')).restoreBackup(file, watched),
    // Also after an error: stories restored before it stay.
    onSettled: (_restored, _cause, _given, _before, { client }) =>
      invalidateAfter(client, { kind: 'backupRestored' }),
  });
}
