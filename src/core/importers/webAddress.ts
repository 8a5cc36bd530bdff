/**
 * The one test for addresses that the page will show or open: an http or https address that a browser can parse, in its
 * normal form; undefined for anything else, such as a port that doesn't exist.
 */
export function toWebAddress(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const trimmed = address.trim();
  if (!/^https?:\/\//i.test(trimmed)) return undefined;
  try {
    return new URL(trimmed).href;
  } catch {
    return undefined; // for example port 99999, or a space in the host
  }
}
