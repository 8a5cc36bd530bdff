import { useEffect, useState } from 'react';
import { askToPersist, readStorage, type StorageState } from '#data/library/storage.ts';
import { Button } from '#ui/Button.tsx';
import { sizeWords } from './sizeWords.ts';

/** Whether the browser may remove what it keeps, as it says itself; it is asked only at a click. */
export function PersistenceLine({ isOpen }: { isOpen: boolean }) {
  const [state, setState] = useState<StorageState>();
  const [answer, setAnswer] = useState<'granted' | 'refused' | 'silent'>();
  useEffect(() => {
    if (isOpen) void readStorage().then(setState);
  }, [isOpen]);
  if (!state) return null;

  const isSafe = state.isPersistent || answer === 'granted';
  const askNow = async () => {
    const isGranted = await askToPersist();
    setAnswer(isGranted === undefined ? 'silent' : isGranted ? 'granted' : 'refused');
  };
  return (
    <>
      <p className="mt-3" role="status">
        {isSafe
          ? 'The browser has agreed to keep it, and removes it only when you clear its data.'
          : answer === 'refused'
            ? 'The browser did not agree to keep it for good. It may remove everything when space runs short: save a backup now and then.'
            : answer === 'silent'
              ? 'This browser can’t be asked to keep it for good. It may remove everything when space runs short: save a backup now and then.'
              : 'The browser may remove everything when space runs short, unless it agrees not to.'}
        {state.free !== undefined && ` It has room for about ${sizeWords(state.free)} more.`}
      </p>
      {!isSafe && answer === undefined && (
        <p className="mt-3">
          <Button onClick={askNow}>Ask the browser to keep it</Button>
        </p>
      )}
    </>
  );
}
