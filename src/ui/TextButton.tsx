import type { ComponentProps } from 'react';
import { classNames } from './classNames.ts';

/** Text button for a target on the same page. Underlined, in the text colour: blue is for external links. */
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
