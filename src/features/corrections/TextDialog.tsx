import { useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Field, fieldStyle } from '#ui/Field.tsx';

type Props = {
  readonly title: string;
  readonly label: string;
  readonly value: string;
  readonly mayBeEmpty?: boolean;
  readonly onSave: (text: string) => void;
  readonly onClose: () => void;
};

/** Dialog for one line of text: a name or a description. */
export function TextDialog({ title, label, value, mayBeEmpty = false, onSave, onClose }: Props) {
  const [text, setText] = useState(value);
  const isReady = text.trim() !== value && (mayBeEmpty || text.trim() !== '');
  return (
    <Dialog title={title} onClose={onClose}>
      {(close) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (isReady) onSave(text.trim());
            close();
          }}
        >
          <Field className="my-3" label={label}>
            <input
              className={fieldStyle}
              value={text}
              maxLength={400}
              onChange={(event) => setText(event.target.value)}
              autoComplete="off"
            />
          </Field>
          <p className="mt-4 flex justify-end">
            <Button type="submit" isUnavailable={!isReady}>
              Save
            </Button>
          </p>
        </form>
      )}
    </Dialog>
  );
}
