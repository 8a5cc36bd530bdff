import { useEffect, useRef, useState } from 'react';
import { useRevalidator } from 'react-router';
import type { Retry } from '#features/library/RetryButton.tsx';
import { focusPage } from './focusPage.ts';

/** Loads the page's data once more. While this is still shown, a try has failed. */
export function useRetry(): Retry {
  const { revalidate, state } = useRevalidator();
  const [failures, setFailures] = useState(0);
  const hasTried = useRef(false);

  useEffect(
    () => () => {
      // The button that was pressed is gone with this page: go on at the top of the one that took its place.
      if (hasTried.current) setTimeout(() => document.activeElement === document.body && focusPage());
    },
    [],
  );

  return {
    act: async () => {
      hasTried.current = true;
      await revalidate();
      setFailures((count) => count + 1);
    },
    isTrying: state === 'loading',
    failures,
  };
}
