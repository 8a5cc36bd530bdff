import type { ComponentProps } from 'react';
import { classNames } from './classNames.ts';

/** Literal text: an address, a field name, a command. */
export function Code({ className, ...rest }: ComponentProps<'code'>) {
  return (
    <code
      {...rest}
      className={classNames('wrap-anywhere whitespace-pre-wrap font-code text-[0.875rem]/[1.5]', className)}
    />
  );
}
