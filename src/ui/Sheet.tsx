import type { ComponentProps, Ref } from 'react';
import { classNames } from './classNames.ts';

/** `drawer` at the side, `sheet` at the bottom, `peek` a bar at the bottom; undefined: in the flow of the page. */
type SheetMode = 'drawer' | 'sheet' | 'peek' | undefined;
/** The height of a sheet. */
type SheetStop = 'peek' | 'half' | 'full' | undefined;

type Props = ComponentProps<'section'> & {
  readonly ref: Ref<HTMLElement>;
  readonly mode: SheetMode;
  readonly stop: SheetStop;
  /** Classes for the element while it is in the flow of the page. */
  readonly inPage: string;
};

const layer = 'fixed z-20 flex flex-col bg-paper ease-sheet duration-sheet print:static print:h-auto!';
const foot =
  'inset-x-0 bottom-0 overflow-hidden border-rule border-t px-[max(var(--spacing-margin),calc((100%-var(--container-measure))/2))] pb-safe transition-[translate,height]';
const modes = {
  drawer:
    'inset-y-0 end-0 w-96 border-rule border-s px-6 transition-[translate] starting:translate-x-full rtl:starting:-translate-x-full',
  sheet: `${foot} rounded-t-sheet starting:translate-y-full`,
  peek: foot,
} as const;
const stops = {
  peek: 'h-peek',
  half: 'h-[48svh] low:h-[calc(100dvh-26px)]',
  full: 'h-[calc(100dvh-26px)]',
} as const;

/**
 * One element for all modes, so that its children are never remounted. Its parts read
 * `data-mode` and `data-stop` through the group `side`. The owner of the state makes the page behind it inert.
 */
export function Sheet({ mode, stop, inPage, className, ...rest }: Props) {
  return (
    <section
      {...rest}
      className={classNames(
        'group/side focus-none text-caption',
        mode === undefined ? inPage : layer,
        mode && modes[mode],
        stop && stops[stop],
        className,
      )}
      tabIndex={-1}
      data-mode={mode}
      data-stop={stop}
    />
  );
}

const grip =
  'mx-auto block h-6 w-24 flex-none touch-none before:mx-auto before:block before:h-1 before:w-9 before:rounded-control before:bg-rule print:hidden';

/** The handle of a sheet: a button if it has two heights, otherwise a decoration. */
export function SheetGrip({ isFull, onSize }: { readonly isFull: boolean; readonly onSize?: () => void }) {
  if (!onSize) return <div className={classNames(grip, 'h-3! pt-1.5')} aria-hidden="true" />;
  return (
    <button
      type="button"
      className={grip}
      aria-label={isFull ? 'Make the sheet smaller' : 'Make the sheet larger'}
      onClick={onSize}
    />
  );
}
