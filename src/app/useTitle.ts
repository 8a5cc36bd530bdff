import { useEffect } from 'react';
import { pageTitle } from './pageTitle.ts';

/** The window's title after a move inside the app; the prerendered head has it from the start. */
export function useTitle(subject?: string): void {
  useEffect(() => {
    document.title = pageTitle(subject);
  }, [subject]);
}
