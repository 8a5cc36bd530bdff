import type { ReactNode } from 'react';

/** A moving line at the top of the page while the next page loads, with a text for screen readers. A short wait shows nothing. */
export function BusyLine({ children }: { readonly children: ReactNode }) {
  return (
    <p className="pointer-events-none fixed inset-x-0 top-0 z-20 print:hidden" role="status">
      {children && (
        <span className="grid animate-appear justify-items-center gap-3">
          <span className="w-full border-ink border-t-3 motion-safe:animate-opening" />
          <span className="border border-ink bg-paper px-4 py-2 text-label">{children}</span>
        </span>
      )}
    </p>
  );
}
