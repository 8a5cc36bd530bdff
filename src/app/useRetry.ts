import { useEffect, useRef, useState } from 'react';
import { useRevalidator } from 'react-router';
import { askSite } from '#data/askSite.ts';
import type { Retry } from '#features/library/RetryButton.tsx';
import { focusPage } from './focusPage.ts';

/** Loads the page's data again. If the error page is still shown afterwards, the retry failed. */
export function useRetry(): Retry {
  const { revalidate, state } = useRevalidator();
  const [failures, setFailures] = useState(0);
  const hasTried = useRef(false);
  const isShown = useRef(false);

  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
      // The pressed button is gone with this page, so focus moves to the top of the new one.
      if (hasTried.current) setTimeout(() => document.activeElement === document.body && focusPage());
    };
  }, []);

  return {
    act: async () => {
      hasTried.current = true;
      await revalidate();
      // An older build asks for files that may be gone.
      if (isShown.current && (await askSite()).isOutdated) return location.reload();
      setFailures((count) => count + 1);
    },
    isTrying: state === 'loading',
    failures,
  };
}
