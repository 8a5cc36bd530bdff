import type { ComponentProps } from 'react';
import { classNames } from './classNames.ts';

/** Something to be taken to the letter: an address, a field, a command. */
export function Code({ className, ...rest }: ComponentProps<'code'>) {
  return (
    <code
      {...rest}
      className={classNames('wrap-anywhere whitespace-pre-wrap font-code text-[0.875rem]/[1.5]', className)}
    />
  );
}
