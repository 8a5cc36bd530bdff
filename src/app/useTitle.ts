import { useEffect } from 'react';
import { pageTitle } from './pageTitle.ts';

/** Sets document.title after a navigation in the app; at first it comes from the prerendered head. */
export function useTitle(subject?: string): void {
  useEffect(() => {
    document.title = pageTitle(subject);
  }, [subject]);
}
