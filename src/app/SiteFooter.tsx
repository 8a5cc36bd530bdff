import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';

const pages = [
  { to: '/', words: 'All stories' },
  { to: '/import', words: 'Bring an article' },
  { to: '/about', words: 'About and licences' },
];

/** A page doesn't link to itself; `children` are its own links, after ours. */
export function SiteFooter({ children }: { children?: ReactNode }) {
  const here = useLocation().pathname.replace(/(?<=.)\/$/, '');
  return (
    <footer className="site-foot">
      <nav aria-label="More">
        {pages
          .filter(({ to }) => to !== here)
          .map(({ to, words }) => (
            <Link key={to} className="link" to={to}>
              {words}
            </Link>
          ))}
        {children}
      </nav>
    </footer>
  );
}
