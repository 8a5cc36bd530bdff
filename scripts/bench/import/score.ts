/** Counts of all 8-grams of a text's letters and digits. */
function grams(text: string): ReadonlyMap<string, number> {
  const bare = bareText(text);
  const counts = new Map<string, number>();
  for (let i = 0; i + 8 <= bare.length; i += 1) {
    const gram = bare.slice(i, i + 8);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** Letters and digits only, since tools differ in spaces. */
export function bareText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** F1 over shared 8-grams: 1 for equal texts, ignoring punctuation. */
export function bodyScore(text: string, gold: string): number {
  const [a, b] = [grams(text), grams(gold)];
  const sum = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((total, count) => total + count, 0);
  let shared = 0;
  for (const [gram, count] of a) shared += Math.min(count, b.get(gram) ?? 0);
  const total = sum(a) + sum(b);
  return total === 0 ? 0 : (2 * shared) / total;
}

/** CPU time of this process in ms. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
