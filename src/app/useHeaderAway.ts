import { type RefObject, useEffect } from 'react';
import { from } from '#ui/breakpoints.ts';

/** Less than this many px either way is a resting hand, not a reader going somewhere. */
const slackPx = 8;

/**
 * Marks a sticky header `data-away` while a reader goes down the page. Set on the element itself: a scroll
 * must not make React draw. On a desk there is room enough, and it stays.
 */
export function useHeaderAway(header: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = header.current;
    if (!element) return;
    const desk = matchMedia(from('desk'));
    /** Where the last way began that counts: the lowest point on the way down, the highest on the way up. */
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
