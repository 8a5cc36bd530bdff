import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

type Props = {
  /** Unique in the page: `popovertarget` refers to it. */
  readonly id: string;
  readonly label: string;
  /** The button's content; `label` is its accessible name. */
  readonly face: ReactNode;
  readonly className?: string;
  /**
   * The button has the focus or the pointer, or was pressed before the page was hydrated: time to fetch the content. A stable
   * function.
   */
  readonly onNear?: () => void;
  readonly children: ReactNode;
};

/** A button and its popover (`popover="auto"`), which closes on Esc and on a click elsewhere. */
export function Popover({ id, label, face, className, onNear, children }: Props) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (card.current?.matches(':popover-open')) onNear?.();
  }, [onNear]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens, so that Esc closes no more than the card
    <div className={className} onKeyDown={keepEscape}>
      <button
        type="button"
        className="popover-anchor grid min-h-8 min-w-8 touch-manipulation place-items-center rounded-control text-ink-2 hover:bg-hover hover:text-ink pointer-coarse:min-h-target pointer-coarse:min-w-target"
        popoverTarget={id}
        onFocus={onNear}
        onPointerEnter={onNear}
        aria-label={label}
      >
        {face}
      </button>
      <div ref={card} id={id} popover="auto" role="dialog" aria-label={label} className="popover-card">
        {children}
      </div>
    </div>
  );
}

/** Esc must close only the popover while it is open, not a layer of the page. */
function keepEscape(event: KeyboardEvent<HTMLElement>): void {
  const isOpen = event.currentTarget.querySelector(':popover-open') !== null;
  if (event.key === 'Escape' && isOpen) event.stopPropagation();
}
