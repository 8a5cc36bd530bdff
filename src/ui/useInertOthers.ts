import { type RefObject, useLayoutEffect } from 'react';

/** While active, everything in the page except `keep` is inert, as a modal dialog requires. */
export function useInertOthers(keep: RefObject<HTMLElement | null>, active: boolean): void {
  useLayoutEffect(() => {
    const element = keep.current;
    if (!active || !element) return;
    const made: Element[] = [];
    for (let node: Element = element; node.parentElement && node !== document.body; node = node.parentElement)
      for (const sibling of node.parentElement.children)
        if (sibling !== node && !sibling.hasAttribute('inert') && !sibling.hasAttribute('data-never-inert')) {
          sibling.setAttribute('inert', '');
          made.push(sibling);
        }
    document.documentElement.dataset.locked = '';
    return () => {
      for (const sibling of made) sibling.removeAttribute('inert');
      delete document.documentElement.dataset.locked;
    };
  }, [keep, active]);
}
