/** Elements in elements: pages reach a few hundred, and reading slows with the square of it. */
const deepest = 5000;

/** Those that end by themselves: without an end tag they nest nothing. */
const unnested =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|colgroup|rp|rt)$/i;

/**
 * Markup nested so deeply that reading it would take minutes, told by one look at its tags. A parser isn't asked,
 * as it is what would take so long.
 */
export function isNestedTooDeep(bytes: Uint8Array): boolean {
  // One character a byte in every encoding whose tags are ASCII: enough to see tags.
  const text = new TextDecoder('latin1').decode(bytes);
  let depth = 0;
  for (const [, end, name = ''] of text.matchAll(/<(\/?)([a-z][a-z0-9:-]*)/gi)) {
    if (unnested.test(name)) continue;
    depth = end === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) return true;
  }
  return false;
}
