import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { buttonStyle } from '#ui/buttonStyle.ts';
import { classNames } from '#ui/classNames.ts';
import { PageLink } from '#ui/PageLink.tsx';

const pages = [
  { to: '/', words: 'All stories' },
  { to: '/import', words: 'Add an article' },
  { to: '/highlights', words: 'Highlights' },
  { to: '/about', words: 'About and licences' },
];

type Props = {
  /** Full width as on the front page; otherwise on the grid of header and story. */
  readonly isWide?: boolean;
  /** The page has a bottom bar on narrow screens, so the footer needs space below it. */
  readonly hasBar?: boolean;
  /** Links of the page, after the site's. */
  readonly children?: ReactNode;
};

/** A page doesn't link to itself. */
export function SiteFooter({ isWide = false, hasBar = false, children }: Props) {
  const here = useLocation().pathname.replace(/(?<=.)\/$/, '');
  return (
    <footer
      className={classNames(
        'mt-16 border-hairline border-t pt-6 pb-12 text-label print:hidden [body:has([data-correcting])_&]:pb-[50svh]',
        isWide ? 'px-margin' : 'page-grid',
        hasBar && 'scripted:max-desk:pb-32',
      )}
    >
      <nav
        aria-label="More"
        className={classNames(
          'flex flex-wrap gap-x-6 gap-y-2 *:min-h-6 *:content-center pointer-coarse:*:min-h-target',
          isWide ? 'mx-auto max-w-page' : 'col-spread',
        )}
      >
        {pages
          .filter(({ to }) => to !== here)
          .map(({ to, words }) => (
            <PageLink key={to} className={buttonStyle({ look: 'link' })} to={to}>
              {words}
            </PageLink>
          ))}
        {children}
      </nav>
    </footer>
  );
}
