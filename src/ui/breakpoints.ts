/**
 * Breakpoints for scripts and pictures. `@theme` in styles/theme.css has the same for styles; a test
 * compares them, since scripts can't read a stylesheet that hasn't loaded.
 */
export const breakpoints = { phone: '37.5rem', tablet: '46.25rem', desk: '71.25rem' } as const;

export type Breakpoint = keyof typeof breakpoints;

/** A media query for windows at least as wide. */
export function from(name: Breakpoint): string {
  return `(width >= ${breakpoints[name]})`;
}

/** A media query for narrower windows. */
export function below(name: Breakpoint): string {
  return `(width < ${breakpoints[name]})`;
}
