import { useEffect, useRef, useState } from 'react';
import { useRevalidator } from 'react-router';
import type { Retry } from '#features/library/RetryButton.tsx';
import { focusPage } from './focusPage.ts';

/** Loads the page's data again. If the error page is still shown afterwards, the retry failed. */
export function useRetry(): Retry {
  const { revalidate, state } = useRevalidator();
  const [failures, setFailures] = useState(0);
  const hasTried = useRef(false);

  useEffect(
    () => () => {
      // The pressed button is gone with this page, so focus moves to the top of the new one.
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
