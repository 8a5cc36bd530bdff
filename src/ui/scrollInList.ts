/** px left above the item, where it is short enough, and the ends of a list that fade. */
const listLead = 48;
const fade = 24;

/** Scrolls an item into view in its list (`data-list`), clear of the fading ends, never the page. */
export function scrollInList(item: HTMLElement): void {
  const list = item.closest<HTMLElement>('[data-list]');
  if (!list) return;
  const { top, bottom } = item.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  const room = frame.height - fade - (bottom - top);
  if (top < frame.top + fade || bottom > frame.bottom - fade)
    list.scrollTop += top - frame.top - Math.max(fade, Math.min(listLead, room));
}
