import { useEffect, useRef, useState } from 'react';
import { useRevalidator } from 'react-router';
import type { Retry } from '#features/library/RetryButton.tsx';
import { focusPage } from './focusPage.ts';

/** Loads the page's data once more. `error` is the one shown; another in its place is a try that failed. */
export function useRetry(error: unknown): Retry {
  const { revalidate, state } = useRevalidator();
  const [failures, setFailures] = useState(0);
  const shown = useRef(error);
  const hasTried = useRef(false);

  useEffect(() => {
    if (shown.current === error) return;
    shown.current = error;
    setFailures((count) => count + 1);
  }, [error]);

  useEffect(
    () => () => {
      // The button that was pressed is gone with this page: go on at the top of the one that took its place.
      if (hasTried.current) setTimeout(() => document.activeElement === document.body && focusPage());
    },
    [],
  );

  return {
    act: () => {
      hasTried.current = true;
      void revalidate();
    },
    isTrying: state === 'loading',
    failures,
  };
}
