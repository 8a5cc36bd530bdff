import { type RefObject, useEffect } from 'react';
import { from } from '#ui/breakpoints.ts';

/** px. Smaller scrolls are ignored. */
const slackPx = 8;

/**
 * Sets `data-away` on a sticky header while the page is scrolled down. Set on the element directly: scrolling
 * must not cause React renders. On a desktop the header stays.
 */
export function useHeaderAway(header: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = header.current;
    if (!element) return;
    const desk = matchMedia(from('desk'));
    /** px: the lowest scrollY on the way down, the highest on the way up; movement is measured from it. */
    let turnedAt = scrollY;
    const update = () => {
      const y = Math.max(0, scrollY);
      const isAway = element.dataset.away !== undefined;
      const isInUse = element.contains(document.activeElement) || element.querySelector(':popover-open');
      const way = y - turnedAt;
      if (desk.matches || isInUse || y <= element.offsetHeight || way < -slackPx) delete element.dataset.away;
      else if (way > slackPx) element.dataset.away = '';
      else if (isAway ? way < 0 : way > 0) return;
      turnedAt = y;
    };
    addEventListener('scroll', update, { passive: true });
    desk.addEventListener('change', update);
    return () => {
      removeEventListener('scroll', update);
      desk.removeEventListener('change', update);
    };
  }, [header]);
}
