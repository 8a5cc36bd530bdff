/** Characters. A quotation that opens further away is no longer meant; looking at more, for each date, would take too long. */
const longest = 20_000;

/** Whether a place in a block is inside quotation marks that opened before it. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longest), at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.split('"').length - 1) % 2 === 1;
}
