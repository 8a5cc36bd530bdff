/** Room left above an item that its list is scrolled to, px. */
const listLead = 48;

/** Brings an item into view in the list (`data-list`) it stands in, and never moves the page. */
export function scrollInList(item: HTMLElement): void {
  const list = item.closest<HTMLElement>('[data-list]');
  if (!list) return;
  const { top, bottom } = item.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom) list.scrollTop += top - frame.top - listLead;
}
