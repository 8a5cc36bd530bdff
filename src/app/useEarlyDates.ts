import { useEffect, useRef } from 'react';

/** Replays a click on a date in the text that came before the code of its note had loaded. */
export function useEarlyDates(isLive: boolean): void {
  const clicked = useRef<HTMLElement>(undefined);
  useEffect(() => {
    if (isLive) {
      clicked.current?.click();
      return;
    }
    const keep = ({ target }: Event) => {
      const date = target instanceof Element ? target.closest<HTMLElement>('[data-time]') : null;
      clicked.current = date ?? clicked.current;
    };
    addEventListener('click', keep, true);
    return () => removeEventListener('click', keep, true);
  }, [isLive]);
}
