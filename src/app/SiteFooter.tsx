import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { buttonStyle } from '#ui/buttonStyle.ts';
import { classNames } from '#ui/classNames.ts';
import { PageLink } from '#ui/PageLink.tsx';

const pages = [
  { to: '/', words: 'All stories' },
  { to: '/import', words: 'Add an article' },
  { to: '/about', words: 'About and licences' },
];

type Props = {
  /** As wide as the front page, or on the grid that header and story share. */
  readonly isWide?: boolean;
  /** The page has a bar at its foot on narrow screens, which must not cover the last line. */
  readonly hasBar?: boolean;
  /** The page's own links, after ours. */
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
          'flex flex-wrap gap-x-6 gap-y-2 [&_:is(a,button)]:inline-flex [&_:is(a,button)]:min-h-6 [&_:is(a,button)]:items-center',
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
