import { useLocation } from 'react-router';
import { NotFound } from '#features/library/NotFound.tsx';
import { PlainPage } from '../PlainPage.tsx';
import { useTitle } from '../useTitle.ts';
import '../../styles/rest.css';

export function NotFoundRoute() {
  useTitle('Page not found');
  const { pathname } = useLocation();
  return (
    <PlainPage>
      <NotFound what="page" address={pathname} />
    </PlainPage>
  );
}
