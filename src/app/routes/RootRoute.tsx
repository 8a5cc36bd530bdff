import { Outlet } from 'react-router';
import { useTheme } from '#features/settings/useTheme.ts';
import { OpeningNote } from '../OpeningNote.tsx';
import { useScrollPlace } from '../useScrollPlace.ts';

/** What holds on every page: the theme, the place on the page, and word of one that is on its way. */
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
