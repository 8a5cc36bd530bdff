import { useEffect } from 'react';

/** Tells the starter script, after all effects of the first render, to replay early clicks. */
export function AppReady() {
  useEffect(() => {
    document.documentElement.dataset.ready = '';
    dispatchEvent(new Event('lede:ready'));
  }, []);
  return null;
}
