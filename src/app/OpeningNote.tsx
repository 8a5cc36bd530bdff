import { useEffect, useState } from 'react';
import { useLocation, useNavigation } from 'react-router';

/** Shorter waits pass without a word: a flash of "Opening" would only slow the eye. */
const patienceMs = 300;

/** Says over the old page, without moving it, that the next one is on its way. */
export function OpeningNote() {
  const here = useLocation().pathname;
  const next = useNavigation().location?.pathname;
  const isSlow = useIsSlow(next !== undefined && next !== here);
  return (
    <p
      className="group pointer-events-none fixed inset-x-0 top-0 z-20 data-on:grid data-on:justify-items-center data-on:gap-3 data-on:before:w-full data-on:before:motion-safe:animate-opening data-on:before:border-ink data-on:before:border-t-3 print:hidden"
      role="status"
      data-on={isSlow || undefined}
    >
      {isSlow && (
        <span className="border border-ink bg-paper px-4 py-2 text-label">
          {next?.startsWith('/stories/') ? 'Opening the story…' : 'Opening the page…'}
        </span>
      )}
    </p>
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
