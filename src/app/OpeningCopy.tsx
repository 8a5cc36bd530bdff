import { useEffect, useState } from 'react';
import { BusyLine } from '#ui/BusyLine.tsx';

/** ms. Shorter waits show nothing. */
const patienceMs = 300;

/** While a saved story is opened to make a copy of it. */
export function OpeningCopy() {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return <BusyLine>{isSlow && 'Opening the story…'}</BusyLine>;
}
