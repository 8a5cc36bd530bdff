import type { ReactNode } from 'react';

/** A key of the keyboard, as it is printed on it. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return (
    <kbd className="inline-block min-w-[1.5em] rounded-control border border-rule px-[0.35em] text-center font-medium font-ui text-[0.8125rem]/[1.35] text-ink">
      {children}
    </kbd>
  );
}
