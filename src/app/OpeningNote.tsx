import { useLocation, useNavigation } from 'react-router';
import { BusyLine } from '#ui/BusyLine.tsx';

/** Shows over the old page that the next one is loading, without moving anything. */
export function OpeningNote() {
  const here = useLocation().pathname;
  const next = useNavigation().location?.pathname;
  return (
    <BusyLine>
      {next !== undefined &&
        next !== here &&
        (next.startsWith('/stories/') ? 'Opening the story…' : 'Opening the page…')}
    </BusyLine>
  );
}
