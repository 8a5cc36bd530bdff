import { useEffect, useState } from 'react';
import { useLocation, useNavigation } from 'react-router';
import { BusyLine } from '#ui/BusyLine.tsx';

/** ms. Shorter waits show nothing: a flash of "Opening" would only distract. */
const patienceMs = 300;

/** Shows over the old page that the next one is loading, without moving anything. */
export function OpeningNote() {
  const here = useLocation().pathname;
  const next = useNavigation().location?.pathname;
  const isSlow = useIsSlow(next !== undefined && next !== here);
  return (
    <BusyLine>
      {isSlow && (next?.startsWith('/stories/') ? 'Opening the story…' : 'Opening the page…')}
    </BusyLine>
  );
}

function useIsSlow(isWaiting: boolean): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setIsSlow(true), patienceMs);
    return () => {
      clearTimeout(timer);
      setIsSlow(false);
    };
  }, [isWaiting]);
  return isWaiting && isSlow;
}
