import type { KeyboardEvent, ReactNode } from 'react';

type Props = {
  /** Unique on the page: the browser ties button and card by it. */
  readonly id: string;
  readonly label: string;
  /** The button's face; `label` is its name. */
  readonly face: ReactNode;
  readonly className?: string;
  /** A pointer or the focus comes near, or it opens: time to fetch what it shows. */
  readonly onNear?: () => void;
  readonly children: ReactNode;
};

/** A button and the card it opens. The browser opens and closes it, also on Esc and on a click elsewhere. */
export function Popover({ id, label, face, className, onNear, children }: Props) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens, so that Esc closes no more than the card
    <div className={className} onKeyDown={keepEscape} onPointerEnter={onNear} onFocus={onNear}>
      <button
        type="button"
        className="popover-anchor grid min-h-8 min-w-8 touch-manipulation place-items-center rounded-control text-ink-2 hover:bg-hover hover:text-ink pointer-coarse:min-h-target pointer-coarse:min-w-target"
        popoverTarget={id}
        aria-label={label}
      >
        {face}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className="popover-card"
        onBeforeToggle={onNear}
      >
        {children}
      </div>
    </div>
  );
}

/** The page closes its own top layer on Esc; while the card is open, the card is the top one. */
function keepEscape(event: KeyboardEvent<HTMLElement>): void {
  const isOpen = event.currentTarget.querySelector(':popover-open') !== null;
  if (event.key === 'Escape' && isOpen) event.stopPropagation();
}
