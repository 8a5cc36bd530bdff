import { type ReactNode, useRef } from 'react';
import { Link } from 'react-router';
import { SettingsMenu } from '#features/settings/SettingsMenu.tsx';
import { useHeaderAway } from './useHeaderAway.ts';

/** The bar at the top of every page but the front; `children` are the page's own, before the settings. */
export function SiteHeader({ children }: { children?: ReactNode }) {
  const header = useRef<HTMLElement>(null);
  useHeaderAway(header);
  return (
    <header ref={header} className="site" data-covers="top">
      <div className="site-in">
        <Link className="wordmark" to="/">
          Lede
        </Link>
        <nav className="site-nav" aria-label="Lede">
          <Link to="/">All stories</Link>
          {children}
          <SettingsMenu />
        </nav>
      </div>
    </header>
  );
}
