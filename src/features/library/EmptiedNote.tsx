import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

type Props = {
  /** Number of stories that were saved at the last visit. */
  readonly count: number;
  readonly onRestore: () => void;
  readonly onClose: () => void;
};

/** Explains that the browser removed its saved stories, so readers don't think they deleted them by mistake. */
export function EmptiedNote({ count, onRestore, onClose }: Props) {
  if (count === 0) return null;
  const stories = count === 1 ? 'The story' : `The ${count} stories`;
  return (
    <Notice aria-labelledby="emptied-title">
      <h2 id="emptied-title" className="text-title">
        This browser has emptied its storage
      </h2>
      <p className="mt-2">
        {stories} that you had here {count === 1 ? 'is' : 'are'} gone. Browsers do that when space runs short,
        or when site data is cleared. If you have saved a backup, you can restore everything from it.
      </p>
      <p className="mt-2 flex flex-wrap gap-3 text-ink">
        <Button onClick={onRestore}>Restore from a backup…</Button>
        <Button onClick={onClose}>Close</Button>
      </p>
    </Notice>
  );
}
