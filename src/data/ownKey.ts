/** The key of an own story's corrections and reading place; bundled ones have `stories/` before their id. */
export function ownKey(id: string): string {
  return `own/${id}`;
}
