/** Index of the control in its item, or -1 for the item itself. */
export type ControlPlace = { readonly item: string; readonly nth: number };

/** The state of the prerendered lists that the live lists must restore. */
export type ListsLeft = {
  readonly scrolled: readonly { readonly region: string; readonly top: number }[];
  readonly focused: ControlPlace | undefined;
  readonly clicked: ControlPlace | undefined;
};

const controls = 'a, button, input, summary';

/** The live lists have the same items with the same controls, so a control is found by its index. */
export function placeOf(target: EventTarget | null, items: string): ControlPlace | undefined {
  if (!(target instanceof Element)) return undefined;
  const item = target.closest(items);
  if (!item?.id) return undefined;
  const control = target.closest(controls);
  const nth = control ? [...item.querySelectorAll(controls)].indexOf(control) : -1;
  return nth === -1 && target !== item ? undefined : { item: item.id, nth };
}

export function findAtPlace(lists: Element, place: ControlPlace | undefined): HTMLElement | undefined {
  if (!place) return undefined;
  const item = lists.querySelector<HTMLElement>(`[id="${place.item}"]`);
  if (!item) return undefined;
  return place.nth === -1 ? item : item.querySelectorAll<HTMLElement>(controls)[place.nth];
}

export function noteScrolls(lists: Element): ListsLeft['scrolled'] {
  return [...lists.querySelectorAll('section[id]')].map((region) => ({
    region: region.id,
    top: region.querySelector('[data-list]')?.scrollTop ?? 0,
  }));
}

export function restoreScrolls(lists: Element, scrolled: ListsLeft['scrolled']): void {
  for (const { region, top } of scrolled)
    if (top > 0) lists.querySelector(`[id="${region}"] [data-list]`)?.scrollTo({ top, behavior: 'instant' });
}
