import { useCallback, useState } from 'react';

/** Retrying changes the key, so that React mounts a new <img> and the browser requests the file again. */
export function usePictureTries() {
  const [attempt, setAttempt] = useState(0);
  const [hasFailed, setHasFailed] = useState(false);
  const fail = useCallback(() => setHasFailed(true), []);
  const retry = () => {
    setAttempt(attempt + 1);
    setHasFailed(false);
  };
  return { attempt, hasFailed, fail, retry };
}
