import type { ReactNode } from 'react';

/** A key, as labelled on the keyboard. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return (
    <kbd className="inline-block min-w-[1.5em] rounded-control border border-rule px-[0.35em] text-center font-medium font-ui text-[0.8125rem]/[1.35] text-ink">
      {children}
    </kbd>
  );
}
