import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './classNames.ts';

type Props = Omit<ComponentProps<'details'>, 'title'> & {
  readonly title: ReactNode;
  readonly titleClassName?: string;
};

/** A `<details>` with a summary large enough to tap. */
export function Disclosure({ title, titleClassName, children, ...rest }: Props) {
  return (
    <details {...rest}>
      <summary
        className={classNames(
          'min-h-6 w-fit cursor-pointer pointer-coarse:min-h-target pointer-coarse:content-center',
          titleClassName ?? 'text-title',
        )}
      >
        {title}
      </summary>
      {children}
    </details>
  );
}
