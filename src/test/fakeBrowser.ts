/** Browser APIs that jsdom lacks, as stubs. */
export function fakeBrowser(): void {
  class Observer {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  Object.assign(globalThis, {
    IntersectionObserver: Observer,
    ResizeObserver: Observer,
    PerformanceNavigationTiming: class {},
    matchMedia: (media: string) => ({
      media,
      matches: false,
      addEventListener: () => {},
      removeEventListener: () => {},
    }),
    CSS: { escape: (text: string) => text },
  });
  Object.assign(window, { lede: { clicks: [], scrolled: false }, scrollBy: () => {}, scrollTo: () => {} });
  Object.assign(Element.prototype, {
    scrollTo: () => {},
    scrollIntoView: () => {},
    setPointerCapture: () => {},
    hidePopover: () => {},
    checkVisibility: () => true,
  });
  Object.defineProperty(HTMLMetaElement.prototype, 'media', {
    configurable: true,
    get(this: HTMLMetaElement) {
      return this.getAttribute('media') ?? '';
    },
  });
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
  };
}

/** Lets an element, which jsdom never lays out, say where it stands: px from the window's top and left. */
export function standAt(
  element: Element,
  { left = 0, top = 0, width = 0, height = 0 }: Partial<DOMRect>,
): void {
  const box = { left, top, width, height, right: left + width, bottom: top + height, x: left, y: top };
  element.getBoundingClientRect = () => ({ ...box, toJSON: () => box });
}

/** Has every element that is watched for its size reported at once, with this size. */
export function layOut({
  width = 0,
  height = 0,
}: {
  readonly width?: number;
  readonly height?: number;
}): void {
  class Observer {
    readonly report: () => void;
    constructor(report: () => void) {
      this.report = report;
    }
    observe(element: Element) {
      Object.defineProperty(element, 'clientWidth', { value: width, configurable: true });
      Object.defineProperty(element, 'clientHeight', { value: height, configurable: true });
      this.report();
    }
    disconnect() {}
  }
  Object.assign(globalThis, { ResizeObserver: Observer });
}
