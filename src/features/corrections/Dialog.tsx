import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from '#ui/Icon.tsx';

type Props = {
  readonly title: string;
  readonly onClose: () => void;
  /** Gets what closes the dialog; the browser gives the focus back to what opened it. */
  readonly children: (close: () => void) => ReactNode;
};

/** A small question over the page. */
export function Dialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (dialog.current?.open) return;
    dialog.current?.showModal();
    // Where a finger would only bring up a keyboard over what is to be read, the browser's choice stands: Close.
    if (!matchMedia('(pointer: coarse)').matches)
      dialog.current?.querySelector<HTMLElement>('input, select, .correct-list button')?.focus();
  }, []);
  const close = () => dialog.current?.close();
  return (
    // Esc is the browser's; a click beside the dialog is for the pointer only, as there is Close.
    <dialog
      ref={dialog}
      className="correct-dialog"
      aria-labelledby={id}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div className="correct-dialog-in">
        <header>
          <h2 id={id}>{title}</h2>
          <button type="button" className="icon-button" aria-label="Close" onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        {children(close)}
      </div>
    </dialog>
  );
}
