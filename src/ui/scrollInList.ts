/** px left above the item. */
const listLead = 48;

/** Scrolls an item into view in its list (`data-list`), never the page. */
export function scrollInList(item: HTMLElement): void {
  const list = item.closest<HTMLElement>('[data-list]');
  if (!list) return;
  const { top, bottom } = item.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom) list.scrollTop += top - frame.top - listLead;
}
