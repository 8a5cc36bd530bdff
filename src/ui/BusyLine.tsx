import type { ReactNode } from 'react';

/** A moving line at the top of the page while the next page loads, with a text for screen readers. A short wait shows nothing. */
export function BusyLine({ children }: { readonly children: ReactNode }) {
  const isBusy = Boolean(children);
  return (
    <p
      className="pointer-events-none fixed inset-x-0 top-0 z-20 grid justify-items-center gap-3 data-on:animate-appear print:hidden data-on:before:w-full data-on:before:border-ink data-on:before:border-t-3 data-on:before:motion-safe:animate-opening"
      role="status"
      data-on={isBusy || undefined}
    >
      {isBusy && <span className="border border-ink bg-paper px-4 py-2 text-label">{children}</span>}
    </p>
  );
}
