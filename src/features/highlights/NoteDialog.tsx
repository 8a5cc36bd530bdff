import { useState } from 'react';
import { longestNote } from '#core/highlights/highlight.ts';
import { useStory } from '#session/useSession.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Field, fieldStyle } from '#ui/Field.tsx';

type Props = {
  /** The words that the note is about. */
  readonly words: string;
  readonly note: string;
  readonly onSave: (note: string) => void;
  readonly onClose: () => void;
};

/** Writes a note. Closing it without saving keeps the words as they were. */
export function NoteDialog({ words, note, onSave, onClose }: Props) {
  const { story } = useStory();
  const [written, setWritten] = useState(note);
  return (
    <Dialog title={note === '' ? 'Add a note' : 'Edit the note'} onClose={onClose}>
      {(close) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onSave(written);
            close();
          }}
        >
          <blockquote
            className="line-clamp-4 border-thing border-s-2 ps-3 font-story"
            lang={story.language}
            dir={story.direction}
          >
            {words}
          </blockquote>
          <Field className="my-3" label="Note" hint="Markdown is kept as written, also in copies.">
            <textarea
              className={fieldStyle}
              rows={4}
              value={written}
              maxLength={longestNote}
              onChange={(event) => setWritten(event.target.value)}
            />
          </Field>
          <p className="flex justify-end">
            <Button type="submit" isUnavailable={written.trim() === note}>
              Save
            </Button>
          </p>
        </form>
      )}
    </Dialog>
  );
}
