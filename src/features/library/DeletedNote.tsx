import { Toast } from '#ui/Toast.tsx';
import type { Deleted } from './useDeleting.ts';

type Props = {
  readonly deleted: Deleted | undefined;
  readonly onUndo: (deleted: Extract<Deleted, { kind: 'deleted' }>) => void;
  readonly onClose: () => void;
};

/** Live region for the result of a deletion, with an Undo button. */
export function DeletedNote({ deleted, onUndo, onClose }: Props) {
  return (
    <div role="status">
      {deleted && (
        <Toast onUndo={deleted.kind === 'deleted' ? () => onUndo(deleted) : undefined} onClose={onClose}>
          {deleted.kind === 'deleted' ? 'Deleted ' : 'Could not be '}
          {deleted.kind === 'failed' && `${deleted.act}: `}“<bdi>{deleted.headline}</bdi>”
        </Toast>
      )}
    </div>
  );
}
