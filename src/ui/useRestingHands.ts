import { useCallback, useEffect, useRef } from 'react';

/** ms. After touchend a list may still be scrolling, and its click comes later. A mouse's click comes at once. */
const restMs = 150;

/**
 * While `isWatching`, tracks whether a pointer is down or something scrolls. The returned function runs a callback
 * when neither is the case, and returns a function that cancels it.
 */
export function useRestingHands(isWatching: boolean): (run: () => void) => () => void {
  const fingers = useRef(0);
  const isPressed = useRef(false);
  const movedAt = useRef(Number.NEGATIVE_INFINITY);

  useEffect(() => {
    if (!isWatching) return;
    const move = () => {
      movedAt.current = performance.now();
    };
    const touch = (event: TouchEvent) => {
      fingers.current = event.touches.length;
      move();
    };
    const press = (event: PointerEvent) => {
      isPressed.current = event.type === 'pointerdown';
    };
    const stop = new AbortController();
    const options = { capture: true, passive: true, signal: stop.signal };
    for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
      addEventListener(type, touch, options);
    for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const)
      addEventListener(type, press, options);
    addEventListener('scroll', move, options);
    return () => stop.abort();
  }, [isWatching]);

  return useCallback((run) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const attempt = () => {
      const restsFor = performance.now() - movedAt.current;
      if (fingers.current === 0 && !isPressed.current && restsFor >= restMs) return run();
      timer = setTimeout(attempt, restMs);
    };
    attempt();
    return () => clearTimeout(timer);
  }, []);
}
