import { importFile, wholeText } from './importFile.ts';
import { readPlain } from './plain.ts';
import { readSuiteJson } from './suite.ts';
import { type Overlap, wordOverlap } from './wordGrams.ts';

type Gold = { readonly articleBody: string; readonly url: string };

export type ExtractionRow = { readonly page: string; readonly ours: Overlap; readonly plain: Overlap };

/** Article pages of many kinds: word 4-grams of the text, ours and plain Readability's in the same run. */
export function benchExtraction(): readonly ExtractionRow[] {
  const gold = readSuiteJson<Readonly<Record<string, Gold>>>(
    'article-extraction-benchmark/ground-truth.json.gz',
  );
  return Object.entries(gold).map(([page, { articleBody, url }]) => {
    const path = `article-extraction-benchmark/html/${page}.html.gz`;
    const { imported } = importFile(path, url);
    return {
      page,
      ours: wordOverlap(imported ? wholeText(imported) : '', articleBody),
      plain: wordOverlap(readPlain(path, url).text, articleBody),
    };
  });
}

/** Precision and recall averaged over pages, and F1 of the two. */
export function meanOverlap(overlaps: readonly Overlap[]) {
  const mean = (pick: (overlap: Overlap) => number) =>
    overlaps.reduce((sum, overlap) => sum + pick(overlap), 0) / Math.max(1, overlaps.length);
  const [precision, recall] = [mean((one) => one.precision), mean((one) => one.recall)];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
