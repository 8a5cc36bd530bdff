import { useCallback, useState } from 'react';

/** A picture that failed is tried again under a new key, so that the browser asks for it anew. */
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
