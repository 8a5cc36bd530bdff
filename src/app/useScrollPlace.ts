import { useEffect, useLayoutEffect, useRef } from 'react';
import { type Location, useLocation, useNavigationType } from 'react-router';
import { readScroll, saveScroll } from '#data/scrollPlaces.ts';
import { focusPage } from './focusPage.ts';

/**
 * Where the page stands after a move. Another page starts at its top or at the `#` of its address; Back and
 * Forward restore the position. The same page with something else open never scrolls: what was opened does
 * its own scrolling. The browser has already restored the first page after a reload.
 *
 * By hand, as `<ScrollRestoration>` does neither of the last two: at Back inside a page it scrolls in any case, to the
 * place of that entry or to the top, which also stops a smooth scroll; and it restores a reload when the app starts,
 * which here is late, over a reader who has scrolled since.
 */
export function useScrollPlace(): void {
  const location = useLocation();
  const isTraversal = useNavigationType() === 'POP';
  const shown = useRef<Location>(undefined);
  const lastY = useNotedScroll();

  useLayoutEffect(() => {
    const left = shown.current;
    shown.current = location;
    if (!left) return;
    if (left.pathname === location.pathname) {
      const isOtherPart = location.hash !== left.hash && location.search === left.search;
      // The browser reports in-page links as traversals and has scrolled already.
      if (isOtherPart && !isTraversal) targetOf(location)?.scrollIntoView({ behavior: 'instant' });
      return;
    }
    saveScroll(entryOf(left), lastY.current);
    const target = isTraversal ? undefined : targetOf(location);
    if (target) target.scrollIntoView({ behavior: 'instant' });
    else scrollTo({ top: isTraversal ? (readScroll(entryOf(location)) ?? 0) : 0, behavior: 'instant' });
    lastY.current = scrollY;
    focusPage(target);
  }, [location, isTraversal, lastY]);
}

/**
 * The scroll place as of the last scroll event, in px. By the time a new page is in the document, asking the
 * window would give the old place cut to the new page's height.
 */
function useNotedScroll() {
  const lastY = useRef(0);
  useEffect(() => {
    const note = () => {
      lastY.current = scrollY;
    };
    // The app restores positions while it runs; after a reload or a return from another site the browser does.
    const claim = () => {
      history.scrollRestoration = 'manual';
    };
    const release = () => {
      history.scrollRestoration = 'auto';
    };
    note();
    claim();
    addEventListener('scroll', note, { passive: true });
    addEventListener('pageshow', claim);
    addEventListener('pagehide', release);
    return () => {
      removeEventListener('scroll', note);
      removeEventListener('pageshow', claim);
      removeEventListener('pagehide', release);
      release();
    };
  }, []);
  return lastY;
}

/** The first entry of every visit has the key `default`, so the path tells them apart. */
function entryOf({ key, pathname }: Location): string {
  return `${key} ${pathname}`;
}

function targetOf({ hash }: Location): Element | undefined {
  if (hash.length < 2) return undefined;
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1))) ?? undefined;
  } catch {
    return undefined; // not every `%` is an encoded character
  }
}
