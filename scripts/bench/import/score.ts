/** Runs of eight characters of the letters and digits of a text, with how often each comes. */
function grams(text: string): ReadonlyMap<string, number> {
  const bare = bareText(text);
  const counts = new Map<string, number>();
  for (let i = 0; i + 8 <= bare.length; i += 1) {
    const gram = bare.slice(i, i + 8);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** Letters and digits alone: scripts without spaces have them in one tool's output and not in another's. */
export function bareText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** F1 over shared runs of eight characters: 1 for the same text, whatever its punctuation. */
export function bodyScore(text: string, gold: string): number {
  const [a, b] = [grams(text), grams(gold)];
  const sum = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((total, count) => total + count, 0);
  let shared = 0;
  for (const [gram, count] of a) shared += Math.min(count, b.get(gram) ?? 0);
  const total = sum(a) + sum(b);
  return total === 0 ? 0 : (2 * shared) / total;
}

/** Milliseconds of processor time of this process. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
