/** The key of an own story's corrections and reading place; bundled stories use `stories/<id>`. */
export function ownKey(id: string): string {
  return `own/${id}`;
}

/** The id of an own story; undefined for the key of a bundled one. */
export function ownId(key: string): string | undefined {
  return key.startsWith('own/') ? key.slice('own/'.length) : undefined;
}
