/** What takes the focus of an element: itself, or else the first control in it. */
export function focusIn(element: HTMLElement | undefined): HTMLElement | null | undefined {
  return element?.matches('a, button, [tabindex]')
    ? element
    : element?.querySelector<HTMLElement>('a, button');
}
