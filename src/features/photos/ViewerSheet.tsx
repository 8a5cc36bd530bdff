import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Icon } from '#ui/Icon.tsx';

type Props = { readonly isOpen: boolean; readonly children: ReactNode; readonly onClose: () => void };

/** Over the viewer: at the foot of a phone, over the caption elsewhere. Takes the focus and gives it back. */
export function ViewerSheet({ isOpen, children, onClose }: Props) {
  const close = useRef<HTMLButtonElement>(null);
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (isOpen) {
      opener.current = document.activeElement;
      close.current?.focus({ preventScroll: true });
    } else if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
  }, [isOpen]);
  if (!isOpen) return null;
  return (
    <section className="viewer-sheet" aria-label="Details">
      <div className="viewer-sheet-bar">
        <button ref={close} type="button" className="icon-button" aria-label="Close" onClick={onClose}>
          <Icon name="close" size={20} />
        </button>
      </div>
      {children}
    </section>
  );
}
