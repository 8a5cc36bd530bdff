import { useEffect } from 'react';
import { readPlace, savePlace } from '#data/readingPlaces.ts';
import { useSessionStore } from '#session/useSession.ts';

/** px: top of the readable area, just below the header. */
const topPx = 72;
const saveAfterMs = 250;

/**
 * Saves the reading position as a block and a share of its height, not in px, so that the same paragraph is at the top
 * after a reload, a rotation or a change of text size. Not restored if the URL has a hash or the reader has already
 * scrolled. `story` is the storage key; null keeps the position only until the page is left.
 */
export function ReadingPlace({ story }: { readonly story: string | null }) {
  const { elements } = useSessionStore();
  useEffect(() => {
    const text = elements.text()?.box.querySelector<HTMLElement>('#text');
    if (!text) return;
    const blocks = [...text.querySelectorAll<HTMLElement>('[data-block]')];
    const topBlock = () => {
      let low = 0;
      let high = blocks.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((blocks[middle]?.getBoundingClientRect().top ?? 0) <= topPx + 1) low = middle;
        else high = middle - 1;
      }
      return blocks[low];
    };
    const placeNow = () => {
      const block = topBlock();
      if (!block || (block === blocks[0] && block.getBoundingClientRect().top > topPx)) return undefined;
      const { top, height } = block.getBoundingClientRect();
      return { block: block.id, share: Math.min(1, Math.max(0, (topPx - top) / Math.max(1, height))) };
    };
    let place = story === null ? undefined : readPlace(story);
    const restore = () => {
      const block = blocks.find(({ id }) => id === place?.block);
      if (!place || !block) return;
      const { top, height } = block.getBoundingClientRect();
      scrollBy({ top: top + place.share * height - topPx, behavior: 'instant' });
    };

    const [entry] = performance.getEntriesByType('navigation');
    const comesBack = entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate';
    const isFirstPage = performance.now() < 60_000 && !document.documentElement.hasAttribute('data-moved');
    if (comesBack && isFirstPage && !location.hash && !location.search && !window.lede.scrolled) restore();
    document.documentElement.dataset.moved = '';

    const letters = () => getComputedStyle(text).fontSize;
    let width = innerWidth;
    let size = letters();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = () => {
      clearTimeout(timer);
      // Ignore scroll events caused by a resize.
      if (innerWidth !== width) return;
      timer = setTimeout(() => {
        place = placeNow();
        if (story !== null) savePlace(story, place);
      }, saveAfterMs);
    };
    const refit = new ResizeObserver(() => {
      const changed = innerWidth !== width || letters() !== size;
      width = innerWidth;
      size = letters();
      if (changed && scrollY > 0) {
        clearTimeout(timer);
        restore();
      }
    });
    refit.observe(text);
    const leave = () => {
      clearTimeout(timer);
      if (story !== null) savePlace(story, placeNow());
    };
    // The scroll that fetched this code.
    if (scrollY > 0) note();
    addEventListener('scroll', note, { passive: true });
    addEventListener('pagehide', leave);
    return () => {
      clearTimeout(timer);
      refit.disconnect();
      removeEventListener('scroll', note);
      removeEventListener('pagehide', leave);
    };
  }, [story, elements]);
  return null;
}
