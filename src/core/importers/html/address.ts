/** An absolute address, resolved against the page's; unchanged if it can't be resolved. */
export function resolveAddress(address: string, base: string | undefined): string {
  const trimmed = address.trim();
  if (trimmed === '') return '';
  try {
    return new URL(trimmed, base).href;
  } catch {
    return trimmed; // relative without a base, or invalid
  }
}
