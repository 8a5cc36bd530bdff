import { useEffect, useRef } from 'react';

/** A click on a date in the text that comes before the code of its note is repeated as soon as that is live. */
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
