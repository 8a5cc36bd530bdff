import { importFile, wholeText } from './importFile.ts';
import { readPlain } from './plain.ts';
import { readSuiteJson } from './suite.ts';

type Gold = { readonly file: string; readonly with: readonly string[]; readonly without: readonly string[] };
export type Counts = { readonly found: number; readonly missed: number; readonly extra: number };

/** Pages of blogs and institutions too, with strings that belong to the text and strings that don't. */
export function benchStrings(): { readonly pages: number; readonly ours: Counts; readonly plain: Counts } {
  const gold = readSuiteJson<Readonly<Record<string, Gold>>>('trafilatura-eval/evaldata.json.gz');
  const rows = Object.entries(gold).map(([url, page]) => {
    const path = `trafilatura-eval/html/${page.file}.gz`;
    const { imported } = importFile(path, url);
    return {
      ours: countStrings(imported ? wholeText(imported) : '', page),
      plain: countStrings(readPlain(path, url).text, page),
    };
  });
  return {
    pages: rows.length,
    ours: total(rows.map(({ ours }) => ours)),
    plain: total(rows.map(({ plain }) => plain)),
  };
}

function countStrings(text: string, gold: Gold): Counts {
  const folded = fold(text);
  const found = gold.with.filter((words) => folded.includes(fold(words))).length;
  return {
    found,
    missed: gold.with.length - found,
    extra: gold.without.filter((words) => folded.includes(fold(words))).length,
  };
}

function total(rows: readonly Counts[]): Counts {
  return rows.reduce(
    (sum, { found, missed, extra }) => ({
      found: sum.found + found,
      missed: sum.missed + missed,
      extra: sum.extra + extra,
    }),
    { found: 0, missed: 0, extra: 0 },
  );
}

export function scoreOf({ found, missed, extra }: Counts) {
  const [precision, recall] = [found / (found + extra || 1), found / (found + missed || 1)];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

function fold(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
