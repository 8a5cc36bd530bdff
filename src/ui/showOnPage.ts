import { prefersReducedMotion } from './jumpTo.ts';
import { scrollInList } from './scrollInList.ts';

/** px */
const clearance = 16;

/**
 * Scrolls an item that the reader opened in a list (`data-list`) into view there, and the page until it can be seen as far as its list
 * shows it: the list may still begin near the foot of the screen, where heads of other lists stand too. Its head stays in sight. The
 * page stays where the item was opened from elsewhere, whose place the reader looks at.
 */
export function showOnPage(item: HTMLElement): void {
  scrollInList(item);
  const list = item.closest<HTMLElement>('[data-list]');
  const side = list?.closest<HTMLElement>('.side');
  if (!list?.contains(document.activeElement) || side?.dataset.mode !== undefined) return;
  const heads = [...(side?.querySelectorAll<HTMLElement>('.region') ?? [])].filter(
    (region) => !region.contains(list) && getComputedStyle(region).position === 'sticky',
  );
  const foot = heads.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);
  const region = list.closest('.region') ?? list;
  const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  const end = Math.min(item.getBoundingClientRect().bottom, list.getBoundingClientRect().bottom);
  const missing = end + clearance - (innerHeight - foot);
  const most = region.getBoundingClientRect().top - Math.max(0, header) - clearance;
  const by = Math.min(missing, most);
  if (by > 0) scrollBy({ top: by, behavior: prefersReducedMotion() ? 'instant' : 'smooth' });
}
