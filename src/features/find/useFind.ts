import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession, useSessionStore } from '#session/useSession.ts';
import { findRanges } from './findRanges.ts';
import { paintFound } from './paintFound.ts';
import { showRange } from './showRange.ts';

/** ms of rest after a letter: a long story is searched once a word, not once a letter. */
const restMs = 120;

type Found = { readonly ranges: readonly Range[]; readonly current: number };
const nothing: Found = { ranges: [], current: -1 };

/**
 * The hits of the words in the field, painted in the text, and the one that the reader is at. `onPanel`: a hit has opened the
 * panel it is in, which takes the focus.
 */
export function useFind(words: string, onPanel: () => void) {
  const { elements, dispatch } = useSessionStore();
  const [found, setFound] = useState<Found>();
  const latest = useRef<Range>(undefined);
  const isDesk = useSession(({ width }) => width === 'desk');
  const panel = useSession(({ shown }) => shown.address.panel);

  const hasOpened = useRef(false);
  useEffect(() => {
    if (panel && hasOpened.current) onPanel();
    hasOpened.current = false;
  }, [panel, onPanel]);

  const search = useCallback((): readonly Range[] => {
    const timeline = document.querySelector('#timeline');
    const article = elements.text()?.article;
    return findRanges([...(article ? [article] : []), ...(timeline ? [timeline] : [])], words);
  }, [elements, words]);

  const show = useCallback(
    (range: Range | undefined) => {
      latest.current = range;
      if (!range) return;
      const isInSide = range.startContainer.parentElement?.closest('#timeline') != null;
      if (!isDesk && isInSide && panel !== 'timeline') {
        hasOpened.current = true;
        dispatch({ kind: 'panelOpened', panel: 'timeline' });
      }
      if (!isDesk && !isInSide && panel) dispatch({ kind: 'layerClosed', layer: 'panel' });
      showRange(range, () => latest.current === range);
    },
    [dispatch, isDesk, panel],
  );
  const showLatest = useRef(show);
  useEffect(() => {
    showLatest.current = show;
  });

  useEffect(() => {
    if (words.trim() === '') {
      setFound(undefined);
      return;
    }
    const timer = setTimeout(() => {
      const ranges = search();
      const current = Math.min(nextInSight(ranges), ranges.length - 1);
      setFound({ ranges, current });
      showLatest.current(ranges[current]);
    }, restMs);
    return () => clearTimeout(timer);
  }, [words, search]);

  const { ranges, current } = found ?? nothing;
  useEffect(() => paintFound(ranges, ranges[current]), [ranges, current]);

  const step = (by: 1 | -1) => {
    // What has been drawn anew since has other text nodes: a range whose node has gone is empty.
    const isStale = ranges.some(({ collapsed }) => collapsed);
    const now = isStale || !found ? search() : ranges;
    if (now.length === 0) return setFound({ ranges: now, current: -1 });
    const next = (current + by + now.length) % now.length;
    setFound({ ranges: now, current: next });
    show(now[next]);
  };
  return { count: found && ranges.length, current, step };
}

/** The first that isn't above the window; the first of all if all are. */
function nextInSight(ranges: readonly Range[]): number {
  return Math.max(
    0,
    ranges.findIndex((range) => range.getBoundingClientRect().bottom > 0),
  );
}
