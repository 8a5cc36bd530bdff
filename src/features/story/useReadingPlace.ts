import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { minutesLeft } from '#core/story/minutesLeft.ts';
import { noteEnd } from '#data/library/noteEnd.ts';
import { type ReadingPlace, readPlace, savePlace } from '#data/readingPlaces.ts';
import { useSessionStore, useStory } from '#session/useSession.ts';
import { lineOf, offsetBelow } from './textPlace.ts';

/** px: top of the readable area, just below the header. */
const topPx = 72;
const saveAfterMs = 250;
/** A story that fits in the window is never scrolled: it counts as read after this. */
const enoughMs = 10_000;

/**
 * Saves the reading position as the first letter in sight, not in px, so that the same sentence is at the top after a reload, a
 * rotation, or a change of the text's size, width, spacing or face. Not restored if the URL has a hash or the reader has already
 * scrolled. `key` is the storage key; null keeps the position only until the page is left.
 *
 * Returns the minutes left from there, to a tenth: 0 when the reader has come to the end, undefined at the top.
 */
export function useReadingPlace(key: string | null): number | undefined {
  const { elements } = useSessionStore();
  const { body, language } = useStory().story;
  const [left, setLeft] = useState<number>();
  const client = useQueryClient();
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
      const left = isAtEnd(text) ? 0 : minutesLeft({ body, language }, { block: block.id, share });
      return {
        block: block.id,
        share,
        ...(share > 0 && { at: offsetBelow(block, topPx + 1) }),
        ...(left !== undefined && { left }),
      };
    };
    let place = key === null ? undefined : readPlace(key);
    let hasEnded = false;
    /** Once a visit. */
    const end = () => {
      if (key !== null && !hasEnded) noteEnd(client, key);
      hasEnded = true;
    };
    /** A story read to its end stays so when the reader then scrolls up, but for the top, where it begins again. */
    const save = (place: ReadingPlace | undefined) => {
      if (key !== null) savePlace(key, place && hasEnded ? { ...place, left: 0 } : place);
    };
    const update = () => {
      place = placeNow();
      if (place?.left === 0) end();
      setLeft(place?.left);
      save(place);
    };
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
      setLeft(place.left);
    };

    const [entry] = performance.getEntriesByType('navigation');
    const comesBack = entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate';
    const isFirstPage = performance.now() < 60_000 && !document.documentElement.hasAttribute('data-moved');
    if (comesBack && isFirstPage && !location.hash && !location.search && !window.lede.scrolled) {
      restore();
      hasEnded = place?.left === 0;
    } else place = undefined;
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
        hasMoved = false;
        update();
      }, saveAfterMs);
    };
    const refit = new ResizeObserver(() => {
      // The next page is there, and this one is yet to be cleaned up.
      if (!text.isConnected) return;
      const now = readLook();
      const hasChanged = now !== look;
      look = now;
      // Also at the top of the page, where some browsers go when a phone is turned.
      if (!hasChanged) return;
      clearTimeout(timer);
      if (place) restore();
      else note();
    });
    refit.observe(text);
    const leave = () => {
      clearTimeout(timer);
      if (hasMoved) save(placeNow());
    };
    const unscrolled = setTimeout(() => isAtEnd(text) && end(), enoughMs);
    // The scroll that this code was loaded for.
    if (scrollY > 0 && !isOurs) note();
    addEventListener('scroll', note, { passive: true });
    addEventListener('pagehide', leave);
    return () => {
      clearTimeout(timer);
      clearTimeout(unscrolled);
      refit.disconnect();
      removeEventListener('scroll', note);
      removeEventListener('pagehide', leave);
    };
  }, [key, elements, body, language, client]);
  return left;
}

/** The last line has come up to the middle of the window, or the page can't be scrolled further. */
function isAtEnd(text: Element): boolean {
  const belowPx = document.documentElement.scrollHeight - innerHeight - scrollY;
  return belowPx <= 2 || text.getBoundingClientRect().bottom <= innerHeight / 2;
}
