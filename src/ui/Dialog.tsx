import { type ReactNode, useEffect, useId, useRef } from 'react';
import { classNames } from './classNames.ts';
import { IconButton } from './IconButton.tsx';
import { useModalDialog } from './useModalDialog.ts';

type Props = {
  readonly title: string;
  /** `narrow` for a question, `wide` for a list, `full` for a picture. */
  readonly size?: 'narrow' | 'wide' | 'full';
  readonly onClose: () => void;
  /** Receives a function that closes the dialog; focus returns to the opener. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
};

const widths = {
  narrow: 'w-[min(30rem,100%-2rem)] max-h-[min(40rem,100dvh-2rem)]',
  wide: 'w-[min(40rem,100%-2rem)] max-h-[calc(100dvh-2rem)]',
  full: 'w-[calc(100%-2rem)] h-[calc(100dvh-2rem)]',
} as const;

/** A modal dialog with a title and a Close button. It is open while mounted. */
export function Dialog({ title, size = 'narrow', onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<Element | null>(null);
  const id = useId();
  useModalDialog({ dialog, onDismiss: onClose });
  // After unmounting: while the dialog is open nothing behind it can be focused.
  useEffect(
    () => () => {
      if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
    },
    [],
  );
  useEffect(() => {
    // On a touch screen, focusing the field would open the on-screen keyboard over the text, so Close gets the focus there.
    if (matchMedia('(pointer: coarse)').matches) return;
    dialog.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  return (
    // A click on the backdrop closes it; keyboards have Close.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is its key
    <dialog
      ref={(element) => {
        // Read before opening, which moves the focus.
        if (element && !element.open) opener.current = document.activeElement;
        dialog.current = element;
      }}
      className={classNames(
        'm-auto flex-col overflow-hidden rounded-card border border-rule bg-paper p-0 text-caption/note text-ink backdrop:bg-scrim open:flex print:hidden!',
        widths[size],
      )}
      aria-labelledby={id}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <header className="flex flex-none items-center gap-3 ps-5 pe-3 pt-3">
        <h2
          id={id}
          className={classNames(
            'me-auto',
            size === 'narrow'
              ? 'text-ui font-[650]'
              : 'font-semibold font-story text-[clamp(1.125rem,5vw,1.5rem)]/tight',
          )}
        >
          {title}
        </h2>
        <IconButton label="Close" icon="close" onClick={onClose} />
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 pt-2 pb-5">
        {typeof children === 'function' ? children(onClose) : children}
      </div>
    </dialog>
  );
}
