import type { ComponentProps } from 'react';

/** Out of sight until the Tab key reaches it: the way past what comes before the text. */
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
