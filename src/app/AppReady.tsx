import { useEffect } from 'react';

/** ms: who leaves sooner doesn't load what is kept for reading without a connection. */
const stay = 5000;

/** Tells the starter script, after all effects of the first render, to replay early clicks. */
export function AppReady() {
  useEffect(() => {
    document.documentElement.dataset.ready = '';
    dispatchEvent(new Event('lede:ready'));
    if (import.meta.env.PROD) setTimeout(() => import('./updates/keepUpToDate.ts').catch(() => {}), stay);
  }, []);
  return null;
}
