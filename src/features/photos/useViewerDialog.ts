import { type RefObject, useLayoutEffect, useRef } from 'react';

type Options = {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /** What has the focus once the viewer is open. */
  readonly first: RefObject<HTMLElement | null>;
  /** Esc, and whatever else the system closes dialogs with. */
  readonly onDismiss: () => void;
  /** Any other key, unless a sheet is over the viewer; `true` where it was of use. */
  readonly onKey: ((event: KeyboardEvent) => boolean) | undefined;
};

/**
 * A modal dialog whose closing is the page's business: it opens when it is mounted and never closes by itself,
 * since the address says whether it is open.
 */
export function useViewerDialog({ dialog, first, onDismiss, onKey }: Options): void {
  const latest = useRef({ onDismiss, onKey });
  // Layout effects throughout: a key may come before React gets round to the other kind, and Esc must close what
  // is seen on top.
  useLayoutEffect(() => {
    latest.current = { onDismiss, onKey };
  });

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || element.open) return;
    element.showModal();
    first.current?.focus({ preventScroll: true });
  }, [dialog, first]);

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    // On the window and before anything else: the focus may be nowhere, and the page's own keys must not hear.
    const press = (event: KeyboardEvent) => {
      // A menu that is open over everything takes its Esc itself.
      if (event.key === 'Escape' && element.querySelector(':popover-open')) return;
      if (!isTaken(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const isTaken = (event: KeyboardEvent) => {
      if (event.key === 'Tab') return wrapTab(element, event.shiftKey);
      if (event.altKey || event.ctrlKey || event.metaKey) return false;
      if (event.key !== 'Escape') return latest.current.onKey?.(event) ?? false;
      latest.current.onDismiss();
      return true;
    };
    const cancel = (event: Event) => {
      if (event.target !== element) return;
      event.preventDefault();
      latest.current.onDismiss();
    };
    // Some systems close a dialog without asking. What that closes is for the page to say: it may be a sheet only.
    const closed = (event: Event) => {
      if (event.target !== element || element.open || !element.isConnected) return;
      element.showModal();
      latest.current.onDismiss();
    };
    addEventListener('keydown', press, true);
    element.addEventListener('cancel', cancel);
    element.addEventListener('close', closed);
    return () => {
      removeEventListener('keydown', press, true);
      element.removeEventListener('cancel', cancel);
      element.removeEventListener('close', closed);
    };
  }, [dialog]);
}

const reachable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** A native dialog lets Tab out to the browser's own bar; here it goes from the last to the first. */
function wrapTab(dialog: HTMLElement, isBack: boolean): boolean {
  const all = [...dialog.querySelectorAll<HTMLElement>(reachable)].filter(
    (element) => element.tabIndex >= 0 && !element.closest('[inert]') && element.checkVisibility(visibly),
  );
  const end = isBack ? all[0] : all.at(-1);
  const active = document.activeElement;
  const isInside = active !== null && all.some((element) => element === active);
  // In between, the browser knows best; from something that Tab doesn't reach, it starts at that place.
  if (active !== end && (isInside || dialog.contains(active))) return false;
  (isBack ? all.at(-1) : all[0])?.focus();
  return true;
}

const visibly = { visibilityProperty: true };
