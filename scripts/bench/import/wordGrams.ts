export type Overlap = { readonly precision: number; readonly recall: number };

const size = 4;

/** Precision and recall over the word 4-grams of a text, with their counts. */
export function wordOverlap(text: string, gold: string): Overlap {
  const [found, wanted] = [wordGrams(text), wordGrams(gold)];
  let shared = 0;
  for (const [gram, count] of found) shared += Math.min(count, wanted.get(gram) ?? 0);
  const share = (grams: ReadonlyMap<string, number>) => {
    const total = [...grams.values()].reduce((sum, count) => sum + count, 0);
    return total === 0 ? 0 : shared / total;
  };
  return { precision: share(found), recall: share(wanted) };
}

/** A text with fewer words is one gram. */
function wordGrams(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = Math.max(0, words.length - size);
  for (let i = 0; words.length > 0 && i <= last; i += 1) {
    const gram = words.slice(i, i + size).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}
