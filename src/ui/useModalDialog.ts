import { type RefObject, useLayoutEffect, useRef } from 'react';

type Options = {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /** What has the focus once it is open; the browser's own choice where there is none. */
  readonly first?: RefObject<HTMLElement | null>;
  /** Esc, and whatever else the system closes dialogs with. */
  readonly onDismiss: () => void;
  /** Any other key; `true` where it was of use. */
  readonly onKey?: ((event: KeyboardEvent) => boolean) | undefined;
};

/**
 * The one rule of layers for everything that opens over the page. A native modal dialog opens when it is mounted and
 * never closes by itself: Esc, Back and the system's own gesture only ask (`onDismiss`), since whoever opened it says
 * whether it is open, the address in the viewer's case. Keys go to the topmost layer alone, so one Esc closes one layer:
 * a popover inside, then the dialog, then what the page has open.
 */
export function useModalDialog({ dialog, first, onDismiss, onKey }: Options): void {
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
    first?.current?.focus({ preventScroll: true });
  }, [dialog, first]);

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    // On the window and before anything else: the focus may be nowhere, and the page's own keys must not hear.
    const press = (event: KeyboardEvent) => {
      // A dialog opened over this one has the keys; a menu or a list that is open takes its Esc itself.
      if (topmostDialog() !== element) return;
      if (event.key === 'Escape' && element.querySelector(':popover-open, select:open')) return;
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

/** The open modal dialog that was mounted last: a later one in the document lies over an earlier one. */
function topmostDialog(): Element | undefined {
  return [...document.querySelectorAll('dialog:modal')].at(-1);
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
