/** A set from words parted by spaces, as lists of words are easiest to read and to add to. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(/\s+/).filter(Boolean));
}
