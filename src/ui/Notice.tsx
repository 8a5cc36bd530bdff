import type { ComponentProps } from 'react';
import { classNames } from './classNames.ts';

/** An important note, on a coloured background with a rule at its start. */
export function Notice({ className, ...rest }: ComponentProps<'section'>) {
  return (
    <section
      {...rest}
      className={classNames(
        'border-notice-rule border-s-3 bg-notice-ground px-4 pt-3 pb-4 text-caption/note text-notice forced-colors:border',
        className,
      )}
    />
  );
}
