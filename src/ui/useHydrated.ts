import { useSyncExternalStore } from 'react';

/** `false` while the first render must equal the prerendered page, then `true`. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
