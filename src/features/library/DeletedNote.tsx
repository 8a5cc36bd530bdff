import { useEffect, useRef } from 'react';
import type { Deleted } from './useDeleting.ts';

type Props = {
  readonly deleted: Deleted | undefined;
  readonly onUndo: (deleted: Extract<Deleted, { kind: 'deleted' }>) => void;
  readonly onClose: () => void;
};

/** Stays until it is closed or the page is left: no one has to be quick. */
export function DeletedNote({ deleted, onUndo, onClose }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed went with its row.
  useEffect(() => {
    if (deleted) button.current?.focus();
  }, [deleted]);
  return (
    <div className="deleted" role="status">
      {deleted && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only listens, for the Esc of a button inside
        <div className="page-notice deleted-note" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
          <p>
            {deleted.kind === 'deleted' ? 'Deleted ' : 'Could not be '}
            {deleted.kind === 'failed' && `${deleted.act}: `}“<bdi>{deleted.headline}</bdi>”
          </p>
          <p className="deleted-acts">
            {deleted.kind === 'deleted' && (
              <button ref={button} type="button" className="deleted-undo" onClick={() => onUndo(deleted)}>
                Undo
              </button>
            )}
            <button
              ref={deleted.kind === 'failed' ? button : undefined}
              type="button"
              className="deleted-close"
              onClick={onClose}
            >
              Close
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
