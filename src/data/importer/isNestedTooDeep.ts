/** Depth of nesting: pages reach a few hundred, and parsing time grows quadratically. */
const deepest = 5000;

/** Elements with implied end tags, which don't nest. */
const unnested =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|colgroup|rp|rt)$/i;

/**
 * Whether markup is nested so deeply that parsing would take minutes, from one scan of its tags. A parser can't be used,
 * since it is what would take so long.
 */
export function isNestedTooDeep(bytes: Uint8Array): boolean {
  // Latin-1 is enough to find tags in every ASCII-compatible encoding.
  const text = new TextDecoder('latin1').decode(bytes);
  let depth = 0;
  for (const [, end, name = ''] of text.matchAll(/<(\/?)([a-z][a-z0-9:-]*)/gi)) {
    if (unnested.test(name)) continue;
    depth = end === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) return true;
  }
  return false;
}
