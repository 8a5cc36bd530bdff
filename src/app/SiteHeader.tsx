import { type ReactNode, useRef } from 'react';
import { SettingsMenu } from '#features/settings/SettingsMenu.tsx';
import { PageLink } from '#ui/PageLink.tsx';
import { useHeaderAway } from './useHeaderAway.ts';

type Props = {
  /** The page's own, before the settings. */
  readonly children?: ReactNode;
  /** How far the reader has come. */
  readonly place?: ReactNode;
};

/** The bar at the top of every page but the front. */
export function SiteHeader({ children, place }: Props) {
  const header = useRef<HTMLElement>(null);
  useHeaderAway(header);
  return (
    <header
      ref={header}
      className="sticky top-0 z-10 border-hairline border-b bg-paper transition-[translate] duration-turn data-away:not-focus-within:-translate-y-full low:static print:hidden"
      data-covers="top"
    >
      <div className="page-grid *:row-start-1 max-tablet:flex max-tablet:flex-wrap max-tablet:justify-between max-tablet:px-margin">
        <PageLink
          className="col-start-[story-start] inline-flex min-h-[calc(var(--spacing-header)-1px)] items-center justify-self-start pb-1 font-semibold font-story text-[1.375rem]/none tracking-[-0.01em]"
          to="/"
        >
          Lede
        </PageLink>
        {place}
        <nav
          className="col-spread -me-2 flex items-center gap-3 justify-self-end text-ink-2 text-label"
          aria-label="Lede"
        >
          <PageLink
            className="inline-flex min-h-target items-center px-1 pt-[5px] underline-offset-[0.2em] hover:text-ink hover:underline"
            to="/"
          >
            All stories
          </PageLink>
          {children}
          <SettingsMenu />
        </nav>
      </div>
    </header>
  );
}
