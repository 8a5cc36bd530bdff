import { Outlet } from 'react-router';
import { OpeningNote } from '../OpeningNote.tsx';
import { useScrollPlace } from '../useScrollPlace.ts';

/** What every page has: scroll restoration and the loading indicator. */
export function RootRoute() {
  useScrollPlace();
  return (
    <>
      <Outlet />
      <OpeningNote />
    </>
  );
}
