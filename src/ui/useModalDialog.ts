import { type RefObject, useLayoutEffect, useRef } from 'react';

type Options = {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /** The element focused on opening; by default the browser's choice. */
  readonly first?: RefObject<HTMLElement | null>;
  /** Called on Esc and other close requests of the system. */
  readonly onDismiss: () => void;
  /** Handles any other key; returns true if it did. */
  readonly onKey?: ((event: KeyboardEvent) => boolean) | undefined;
};

/**
 * The rule of layers for everything that opens over the page. A native modal dialog opens when it is mounted and
 * never closes by itself: Esc, Back and the system's gesture only call `onDismiss`, since its owner decides
 * whether it is open (for the viewer, the address). Keys go to the topmost layer only, so one Esc closes one layer:
 * a popover inside, then the dialog, then what the page has open.
 */
export function useModalDialog({ dialog, first, onDismiss, onKey }: Options): void {
  const latest = useRef({ onDismiss, onKey });
  // Layout effects throughout: a key may come before React runs passive effects, and Esc must close what
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
    // On window, in the capture phase: focus may be lost, and the page's own key handlers must not run.
    const press = (event: KeyboardEvent) => {
      // A dialog over this one gets the keys; an open menu or list handles Esc itself.
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
    // Some systems close a dialog without a request. The page then decides what closes: it may be a sheet only.
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

/** A native dialog lets Tab move to the browser's toolbar; here it wraps from the last control to the first. */
function wrapTab(dialog: HTMLElement, isBack: boolean): boolean {
  const all = [...dialog.querySelectorAll<HTMLElement>(reachable)].filter(
    (element) => element.tabIndex >= 0 && !element.closest('[inert]') && element.checkVisibility(visibly),
  );
  const end = isBack ? all[0] : all.at(-1);
  const active = document.activeElement;
  const isInside = active !== null && all.some((element) => element === active);
  // Between the ends the browser's order applies, also from elements that aren't tabbable.
  if (active !== end && (isInside || dialog.contains(active))) return false;
  (isBack ? all.at(-1) : all[0])?.focus();
  return true;
}

const visibly = { visibilityProperty: true };
