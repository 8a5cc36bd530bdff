import type { ComponentProps } from 'react';
import { classNames } from '#ui/classNames.ts';

/** A word in the card that leads somewhere in the page: ink with a quiet line, as blue is for links that leave. */
export function TextButton({ className, ...rest }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(
        'text-start text-ink underline decoration-1 decoration-rule underline-offset-[0.2em] hover:text-link hover:decoration-current',
        className ?? 'inline',
      )}
    />
  );
}
