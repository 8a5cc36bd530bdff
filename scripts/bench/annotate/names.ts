import type { Gazetteer } from '../../../src/core/annotate/gazetteer.ts';
import { findNames } from '../../../src/core/annotate/names/findNames.ts';
import { toSentences } from '../../../src/core/annotate/sentence.ts';
import type { BlockId } from '../../../src/core/story/story.ts';
import { joinTokens, type Placed, type RawDocument } from './joinTokens.ts';
import { readIob } from './readIob.ts';

const columns = { token: 1, tag: 2, separator: /\t/ };
export const nameSets = {
  WikiGold: { file: 'ner/wikigold.txt', columns: { token: 0, tag: 1, separator: / / }, least: 68 },
  'EWT dev': { file: 'ner/en_ewt-dev.iob2', columns, least: 60 },
  PUD: { file: 'ner/en_pud-ud-test.iob2', columns, least: 72 },
} as const;
const kinds: Readonly<Record<string, string>> = { person: 'PER', place: 'LOC', organisation: 'ORG' };
export type Score = { right: number; found: number; gold: number };

/** Exact span and kind of people, places and bodies on raw text; `miss` is told what went wrong. */
export function scoreNames(
  set: keyof typeof nameSets,
  suites: string,
  gazetteer: Gazetteer,
  miss?: (line: string) => void,
): Readonly<Record<string, Score>> {
  const { file, columns } = nameSets[set];
  const scores: Record<string, Score> = {
    PER: { right: 0, found: 0, gold: 0 },
    LOC: { right: 0, found: 0, gold: 0 },
    ORG: { right: 0, found: 0, gold: 0 },
    all: { right: 0, found: 0, gold: 0 },
  };
  for (const document of readIob(`${suites}/${file}`, columns).map(joinTokens)) {
    const found = namesIn(document, gazetteer);
    document.lines.forEach(({ gold, text }, i) => {
      const names = found.get(`p${i}`) ?? [];
      const relevant = gold.filter(({ kind }) => kind in scores);
      for (const g of relevant) count(scores, g.kind, 'gold');
      for (const name of names) {
        count(scores, name.kind, 'found');
        if (relevant.some((g) => isSame(g, name))) count(scores, name.kind, 'right');
      }
      if (miss) report(text, relevant, names, miss);
    });
  }
  return scores;
}

function namesIn(
  document: RawDocument,
  gazetteer: Gazetteer,
): ReadonlyMap<string, readonly (Placed & { rule: string })[]> {
  const blocks = document.lines.map(({ text }, i) => ({
    id: `p${i}` as BlockId,
    text,
    region: 'body' as const,
  }));
  const byLine = new Map<string, (Placed & { rule: string })[]>();
  for (const { sentence, piece, start, end } of findNames(toSentences(blocks, 'en'), gazetteer)) {
    const kind = kinds[piece.kind];
    if (!kind) continue;
    const line = byLine.get(sentence.block.id) ?? [];
    line.push({ start, end, kind, rule: `${piece.rule} ${piece.weight}` });
    byLine.set(sentence.block.id, line);
  }
  return byLine;
}

function count(scores: Record<string, Score>, kind: string, what: keyof Score) {
  for (const score of [scores[kind], scores.all]) if (score) score[what]++;
}

function isSame(a: Placed, b: Placed): boolean {
  return a.start === b.start && a.end === b.end && a.kind === b.kind;
}

function report(
  text: string,
  gold: readonly Placed[],
  found: readonly (Placed & { rule: string })[],
  miss: (line: string) => void,
) {
  const around = ({ start, end }: Placed) =>
    `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
  for (const g of gold) if (!found.some((f) => isSame(f, g))) miss(`MISSED ${g.kind}\t${around(g)}`);
  for (const f of found)
    if (!gold.some((g) => isSame(f, g))) miss(`FALSE  ${f.kind}\t${around(f)}\t${f.rule}`);
}
