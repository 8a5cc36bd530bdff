/** The element itself if it can be focused, otherwise the first control inside it. */
export function focusIn(element: HTMLElement | undefined): HTMLElement | null | undefined {
  return element?.matches('a, button, [tabindex]')
    ? element
    : element?.querySelector<HTMLElement>('a, button');
}
