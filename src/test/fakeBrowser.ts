/** What jsdom lacks and the page only needs to be there. */
export function fakeBrowser(): void {
  class Observer {
    observe() {}
    disconnect() {}
  }
  Object.assign(globalThis, {
    IntersectionObserver: Observer,
    ResizeObserver: Observer,
    PerformanceNavigationTiming: class {},
  });
  Object.assign(window, { lede: { clicks: [], scrolled: false }, scrollBy: () => {} });
}
