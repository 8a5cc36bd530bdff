import { useEffect } from 'react';

/** Tells the start script, once every effect of the first render has run, to play back early clicks. */
export function AppReady() {
  useEffect(() => {
    document.documentElement.dataset.ready = '';
    dispatchEvent(new Event('lede:ready'));
  }, []);
  return null;
}
