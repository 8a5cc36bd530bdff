import { useEffect, useRef } from 'react';

type Keys = {
  readonly hasShortcuts: boolean;
  readonly onStep: (by: 1 | -1) => void;
  /** Closes the top layer; `false` where there is none. */
  readonly onEscape: () => boolean;
};

/** Never fires in a field, while composing, or with a modifier; Esc works wherever nothing nearer took it. */
export function useStoryKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      if (event.key === 'Escape') {
        if (latest.current.onEscape()) event.preventDefault();
        return;
      }
      const isTyping =
        event.target instanceof Element &&
        event.target.closest('input, textarea, select, [contenteditable]') !== null;
      if (isTyping || event.altKey || event.ctrlKey || event.metaKey || !latest.current.hasShortcuts) return;
      if (document.querySelector('dialog[open]')) return;
      if (event.key === 'n') latest.current.onStep(1);
      else if (event.key === 'p') latest.current.onStep(-1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
