import { useSyncExternalStore } from 'react';

/** `false` during hydration, when the render must equal the prerendered page, then `true`. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
