type Site = {
  /** The site itself answers. */
  readonly isReachable: boolean;
  /** It has been published again since the page was opened. */
  readonly isOutdated: boolean;
};

/** Code that is loaded on demand did not arrive. */
export class MissingPartError extends Error {
  readonly site: Site;
  constructor(cause: unknown, site: Site) {
    super('A part of the page did not arrive', { cause });
    this.site = site;
  }
}

const forgetters = new Set<() => void>();

/** React never forgets that loading a component failed, so whoever loads one registers here how to begin anew. */
export function onRetry(forget: () => void): void {
  forgetters.add(forget);
}

export function forgetFailures(): void {
  for (const forget of forgetters) forget();
}

/**
 * After a retry that failed although the site answers: some browsers (Firefox) never fetch a module again that failed once.
 * A page whose story would be lost isn't reloaded unasked.
 */
export function reloadIfNeeded(error: unknown): void {
  const isKept = document.documentElement.dataset.unsaved === undefined;
  if (isKept && error instanceof MissingPartError && error.site.isReachable) location.reload();
}
