/** Browser APIs that jsdom lacks, as stubs. */
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
