import { useLocation, useNavigation } from 'react-router';
import { BusyLine } from '#ui/BusyLine.tsx';

/** Shows over the old page that the next one is loading, without moving anything. */
export function OpeningNote() {
  const here = useLocation().pathname;
  const next = useNavigation().location?.pathname;
  const what = next?.startsWith('/stories/') ? 'story' : 'page';
  return <BusyLine>{next && next !== here && `Opening the ${what}…`}</BusyLine>;
}
