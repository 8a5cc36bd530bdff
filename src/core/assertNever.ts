/** Exhaustiveness check for a `switch` over a union: a new variant without a case is a compile error. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected variant: ${JSON.stringify(value)}`);
}
