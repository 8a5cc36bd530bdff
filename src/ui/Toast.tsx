import { type ReactNode, useEffect, useRef } from 'react';

type Props = {
  readonly children: ReactNode;
  readonly onUndo?: (() => void) | undefined;
  /** In place of "Undo", if that could mean several things. */
  readonly undoWords?: string | undefined;
  readonly onClose: () => void;
};

const act = 'min-h-target underline decoration-1 underline-offset-[0.2em]';

/**
 * A message with Undo at the bottom of the page. It stays until it is closed or the page is left: nobody has to
 * be quick. It takes focus, as the pressed button is often deleted with its row. The parent is its live
 * region (`role="status"`), which must exist before the message.
 */
export function Toast({ children, onUndo, undoWords = 'Undo', onClose }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens, for the Esc of a button inside
    <div
      data-part="toast"
      className="on-ink fixed inset-x-margin bottom-6 z-25 mx-auto flex max-w-120 flex-wrap items-center justify-between gap-x-5 gap-y-2 bg-ink px-4 py-3 text-caption text-paper forced-colors:border forced-colors:text-[CanvasText] print:hidden"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <p className="flex-[1_1_14rem] wrap-anywhere">{children}</p>
      <p className="flex gap-5">
        {onUndo && (
          <button ref={first} type="button" className={`${act} font-[650]`} onClick={onUndo}>
            {undoWords}
          </button>
        )}
        <button ref={onUndo ? undefined : first} type="button" className={act} onClick={onClose}>
          Close
        </button>
      </p>
    </div>
  );
}
