/** An address in full, against the page's own; as it stands where it can't be resolved. */
export function resolveAddress(address: string, base: string | undefined): string {
  const trimmed = address.trim();
  if (trimmed === '') return '';
  try {
    return new URL(trimmed, base).href;
  } catch {
    return trimmed; // relative without a base, or no address at all
  }
}
