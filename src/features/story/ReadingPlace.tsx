import { useEffect } from 'react';
import { readPlace, savePlace } from '#data/readingPlaces.ts';
import { useSessionStore } from '#session/useSession.ts';
import { lineOf, offsetBelow } from './textPlace.ts';

/** px: top of the readable area, just below the header. */
const topPx = 72;
const saveAfterMs = 250;

/**
 * Saves the reading position as the first letter in sight, not in px, so that the same sentence is at the top after a reload, a
 * rotation, or a change of the text's size, width, spacing or face. Not restored if the URL has a hash or the reader has already
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
      const share = Math.min(1, Math.max(0, (topPx - top) / Math.max(1, height)));
      return { block: block.id, share, ...(share > 0 && { at: offsetBelow(block, topPx + 1) }) };
    };
    let place = story === null ? undefined : readPlace(story);
    /** The last scroll was this component's: the place is still the reader's. */
    let isOurs = false;
    const restore = () => {
      const block = blocks.find(({ id }) => id === place?.block);
      if (!place || !block) return;
      const { top, height } = block.getBoundingClientRect();
      const line = place.at === undefined ? undefined : lineOf(block, place.at);
      const byShare = top + place.share * height;
      // In lines of the same length the share is exact to the px.
      const isSameLine = !line || Math.abs(line.top - byShare) < 1.6 * line.height;
      isOurs = true;
      scrollBy({ top: (isSameLine ? byShare : line.top) - topPx, behavior: 'instant' });
    };

    const [entry] = performance.getEntriesByType('navigation');
    const comesBack = entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate';
    const isFirstPage = performance.now() < 60_000 && !document.documentElement.hasAttribute('data-moved');
    if (comesBack && isFirstPage && !location.hash && !location.search && !window.lede.scrolled) restore();
    else place = undefined;
    document.documentElement.dataset.moved = '';

    const readLook = () => {
      const { fontSize, lineHeight, fontFamily } = getComputedStyle(text);
      return [innerWidth, text.clientWidth, fontSize, lineHeight, fontFamily].join();
    };
    let look = readLook();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let hasMoved = false;
    const note = () => {
      clearTimeout(timer);
      if (isOurs) {
        isOurs = false;
        return;
      }
      // Ignore scroll events caused by a resize.
      if (readLook() !== look) return;
      hasMoved = true;
      timer = setTimeout(() => {
        place = placeNow();
        hasMoved = false;
        if (story !== null) savePlace(story, place);
      }, saveAfterMs);
    };
    const refit = new ResizeObserver(() => {
      const now = readLook();
      const hasChanged = now !== look;
      look = now;
      // Also at the top of the page, where some browsers go when a phone is turned.
      if (hasChanged) {
        clearTimeout(timer);
        restore();
      }
    });
    refit.observe(text);
    const leave = () => {
      clearTimeout(timer);
      if (story !== null && hasMoved) savePlace(story, placeNow());
    };
    // The scroll that fetched this code.
    if (scrollY > 0) note();
    addEventListener('scroll', note, { passive: true });
    // The scroll that this code was loaded for.
    if (scrollY > 0 && !isOurs) note();
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
