import type { ReactNode } from 'react';
import { SkipLink } from '#ui/SkipLink.tsx';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';

/** A page of one column between header and footer: about, not found, errors. */
export function PlainPage({ children }: { children: ReactNode }) {
  return (
    <div className="page-rows">
      <SkipLink href="#text">Skip to the text</SkipLink>
      <SiteHeader />
      <main className="page-grid" id="text" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}
