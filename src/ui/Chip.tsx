import type { ReactNode } from 'react';

/** A small count beside a word. */
export function Chip({ children }: { readonly children: ReactNode }) {
  return (
    <span className="inline-block min-w-5 rounded-full border border-hairline px-[0.3em] text-center text-ink">
      {children}
    </span>
  );
}
