import { storageWords } from '#core/library/storageTrouble.ts';
import { Toast } from '#ui/Toast.tsx';
import type { ShelfNote as Note, UndoneNote } from './useShelfActs.ts';

type Props = {
  readonly note: Note | undefined;
  readonly onUndo: (note: UndoneNote) => void;
  readonly onClose: () => void;
};

/** Live region for what was done with a story, with an Undo button. */
export function ShelfNote({ note, onUndo, onClose }: Props) {
  return (
    <div role="status">
      {note && (
        <Toast onUndo={note.kind === 'failed' ? undefined : () => onUndo(note)} onClose={onClose}>
          {startWords(note)} “<bdi>{note.headline}</bdi>”
          {note.kind === 'failed' && `. ${storageWords(note.why)}`}
        </Toast>
      )}
    </div>
  );
}

function startWords(note: Note): string {
  if (note.kind === 'failed') return `Could not be ${note.act}:`;
  return note.kind === 'deleted' ? 'Deleted' : note.words;
}
