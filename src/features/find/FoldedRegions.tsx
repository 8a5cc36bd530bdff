import { useEffect } from 'react';

/**
 * The browser's own find, and links to a text, reach what is folded away in the side (`hidden="until-found"`), and unfold it.
 * React sets no such value, so the attribute follows the heads' `aria-expanded`.
 */
export function FoldedRegions() {
  useEffect(() => {
    const side = document.querySelector('.side');
    if (!side) return;
    const headOf = (body: Element) =>
      side.querySelector<HTMLElement>(`[aria-controls="${CSS.escape(body.id)}"]`);
    const mark = () => {
      for (const body of side.querySelectorAll('.region-body'))
        if (headOf(body)?.ariaExpanded === 'false') body.setAttribute('hidden', 'until-found');
        else body.removeAttribute('hidden');
    };
    mark();
    const observer = new MutationObserver(mark);
    observer.observe(side, { subtree: true, childList: true, attributeFilter: ['aria-expanded'] });
    const unfold = ({ target }: Event) => {
      if (target instanceof Element) headOf(target)?.click();
    };
    side.addEventListener('beforematch', unfold);
    return () => {
      observer.disconnect();
      side.removeEventListener('beforematch', unfold);
    };
  }, []);
  return null;
}
