import { Outlet } from 'react-router';
import { useTheme } from '#features/settings/useTheme.ts';
import { OpeningNote } from '../OpeningNote.tsx';
import { useScrollPlace } from '../useScrollPlace.ts';

/** What every page has: theme, scroll restoration and the loading indicator. */
export function RootRoute() {
  useTheme();
  useScrollPlace();
  return (
    <>
      <Outlet />
      <OpeningNote />
    </>
  );
}
