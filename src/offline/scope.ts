/** What the build tells the service worker. */
type Build = {
  /** Differs as soon as any file of the site does. */
  readonly id: string;
  /** Pictures that are not kept, with the kept one of the same picture; paths below the base, those asked for encoded. */
  readonly standIns: Readonly<Record<string, string>>;
};

/** Put in its place by scripts/prerender/serviceWorker.ts. */
declare const offlineBuild: Build;
export const build: Build = offlineBuild;

type WorkEvent = Event & { readonly waitUntil: (work: Promise<unknown>) => void };
type RequestEvent = WorkEvent & {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
};
type WordEvent = WorkEvent & { readonly data: unknown; readonly ports: readonly MessagePort[] };

/** The parts that are used of a service worker's global scope: the DOM's library has no types for it. */
type Scope = {
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (of: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }) => Promise<readonly unknown[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: WorkEvent) => void): void;
    (type: 'fetch', listener: (event: RequestEvent) => void): void;
    (type: 'message', listener: (event: WordEvent) => void): void;
  };
};

// TypeScript takes the global scope for a window's.
export const scope = globalThis as unknown as Scope;
