/**
 * For `JSON.parse`: text without what no file can hold. A NUL would make every copy look binary, and half a surrogate pair
 * can't be written in UTF-8. Their replacement has the same length, so offsets hold.
 */
export function visible(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\0|\p{Surrogate}/gu, '\ufffd') : value;
}
