import type { ComponentProps } from 'react';
import { classNames } from './classNames.ts';

/** A line of small print in second ink: a date, a count, where something is from. */
export function MetaText({ className, ...rest }: ComponentProps<'p'>) {
  return <p {...rest} className={classNames('text-label text-ink-2', className)} />;
}
