import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { IconButton } from '#ui/IconButton.tsx';
import { viewerButton } from './viewerButton.ts';

type Props = { readonly isOpen: boolean; readonly children: ReactNode; readonly onClose: () => void };

/** The region inside scrolls with the sheet and its close button is hidden, because the sheet has one. */
const sheet =
  'viewer-sheet z-1 overflow-y-auto overscroll-contain border-viewer-line bg-paper px-6 pb-[calc(1.5rem+var(--spacing-safe))] text-caption viewer-beside:border-s viewer-beside:[grid-area:caption] viewer-below:max-h-[85%] viewer-below:self-end viewer-below:border-t viewer-below:border-rule viewer-below:px-margin viewer-below:shadow-[0_0_0_100vmax_rgb(0_0_0/50%)] viewer-below:duration-sheet viewer-below:ease-sheet viewer-below:transition-[translate] viewer-below:[grid-area:1/1/-1/-1] viewer-below:starting:translate-y-full [&_.region]:max-h-none! [&_.region]:border-0 [&_.region-body]:overflow-visible [&_.region-body]:[mask-image:none] [&_[data-close]]:hidden';

/** Panel at the bottom on phones, over the caption elsewhere. Takes focus on opening and restores it on closing. */
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
    <section className={sheet} aria-label="Details">
      <div className="sticky top-0 z-1 -me-3 flex min-h-[calc(var(--bar)+env(safe-area-inset-top))] items-center justify-end bg-inherit pt-[env(safe-area-inset-top)] viewer-below:min-h-(--bar) viewer-below:pt-0">
        <IconButton
          ref={close}
          label="Close"
          icon="close"
          size={20}
          className={viewerButton}
          onClick={onClose}
        />
      </div>
      {children}
    </section>
  );
}
