import type { ComponentProps } from 'react';
import { classNames } from './classNames.ts';

/** A note that must be seen: a coloured ground behind a rule at its start. */
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
