import type { ComponentProps } from 'react';

/** A link past the page's header, visible only while focused. */
export function SkipLink({ children, ...rest }: ComponentProps<'a'>) {
  return (
    <a
      {...rest}
      className="absolute start-margin -top-40 z-30 bg-ink px-3 py-2 text-paper focus:fixed focus:top-2 print:hidden"
    >
      {children}
    </a>
  );
}
