import { useState } from 'react';
import { Dialog } from './Dialog.tsx';

type Props = {
  readonly title: string;
  readonly label: string;
  readonly value: string;
  readonly mayBeEmpty?: boolean;
  readonly onSave: (text: string) => void;
  readonly onClose: () => void;
};

/** One line of text: a name, a description. */
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
          <label className="correct-field">
            {label}
            <input
              value={text}
              maxLength={400}
              onChange={(event) => setText(event.target.value)}
              autoComplete="off"
            />
          </label>
          <p className="correct-actions">
            <button type="submit" className="button" disabled={!isReady}>
              Save
            </button>
          </p>
        </form>
      )}
    </Dialog>
  );
}
