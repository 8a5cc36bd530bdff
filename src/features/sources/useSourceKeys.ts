import { useEffect } from 'react';
import { useSession } from '#session/useSession.ts';
import { isShortcut } from '#ui/isShortcut.ts';
import { useSourceSteps } from './useSources.ts';

/** n and p step through the sentences of the highlighted source, as they do through mentions. */
export function useSourceKeys(): void {
  const { step } = useSourceSteps();
  const hasSource = useSession(({ shown }) => shown.address.source !== undefined);
  useEffect(() => {
    if (!hasSource) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      if (event.key === 'n') step(1);
      else if (event.key === 'p') step(-1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [step, hasSource]);
}
