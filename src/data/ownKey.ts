/** The key of an own story's corrections and reading place; bundled stories use `stories/<id>`. */
export function ownKey(id: string): string {
  return `own/${id}`;
}
