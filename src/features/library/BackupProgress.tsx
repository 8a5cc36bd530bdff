import { Button } from '#ui/Button.tsx';
import type { BackupState } from './useBackup.ts';

type Props = { readonly done: BackupState['done']; readonly onCancel: () => void };

/** How far a backup is, and a way to stop it. Not announced at each step: screen readers read the bar when asked. */
export function BackupProgress({ done, onCancel }: Props) {
  return (
    <div className="mt-3 grid justify-items-start gap-2">
      <progress
        className="h-2 w-full max-w-80 accent-ink"
        aria-label="Backup"
        {...(done && { value: done.count, max: Math.max(1, done.of) })}
      />
      {done && (
        <p>
          {done.count.toLocaleString('en-GB')} of {done.of.toLocaleString('en-GB')}
        </p>
      )}
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  );
}
