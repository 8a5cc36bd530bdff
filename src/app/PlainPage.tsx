import type { ReactNode } from 'react';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';

/** A page of one column between header and footer: about, not found, faults. */
export function PlainPage({ children }: { children: ReactNode }) {
  return (
    <div className="whole">
      <a className="skip" href="#text">
        Skip to the text
      </a>
      <SiteHeader />
      <main className="page" id="text" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}
