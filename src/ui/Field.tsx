import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';

/** The classes of inputs, selects and textareas; the focus ring surrounds the whole field. */
export const fieldStyle =
  'w-full min-h-11 rounded-control border border-rule bg-paper px-3 py-2 font-normal text-base text-ink placeholder:text-ink-2 placeholder:opacity-100';

type Props = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly className?: string;
  /** The control, with `fieldStyle`. */
  readonly children: ReactNode;
};

/** A control with a label above and a hint below. */
export function Field({ label, hint, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className={classNames('grid gap-1 font-medium', className)}>
      {label}
      {children}
      {hint && <span className="my-1 font-normal text-ink-2 text-label">{hint}</span>}
    </label>
  );
}
