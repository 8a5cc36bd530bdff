import type { ComponentProps } from 'react';
import { classNames } from './classNames.ts';

/** A line of small secondary text: a date, a count, a source. */
export function MetaText({ className, ...rest }: ComponentProps<'p'>) {
  return <p {...rest} className={classNames('text-label text-ink-2', className)} />;
}
