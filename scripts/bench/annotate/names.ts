import type { Gazetteer } from '../../../src/core/annotate/gazetteer.ts';
import { findNames } from '../../../src/core/annotate/names/findNames.ts';
import { toSentences } from '../../../src/core/annotate/sentence.ts';
import type { BlockId } from '../../../src/core/story/story.ts';
import { joinTokens, type Placed, type RawDocument } from './joinTokens.ts';
import { readIob } from './readIob.ts';

const columns = { token: 1, tag: 2, separator: /\t/ };
export const nameSets = {
  WikiGold: { file: 'ner/wikigold.txt', columns: { token: 0, tag: 1, separator: / / }, least: 73 },
  'EWT dev': { file: 'ner/en_ewt-dev.iob2', columns, least: 70 },
  PUD: { file: 'ner/en_pud-ud-test.iob2', columns, least: 75 },
} as const;
const kinds: Readonly<Record<string, string>> = { person: 'PER', place: 'LOC', organisation: 'ORG' };
export type Score = { right: number; found: number; gold: number };
type Scores = Readonly<Record<'PER' | 'LOC' | 'ORG' | 'all', Score>>;
type Found = Placed & { readonly rule: string; readonly isSure: boolean };

/**
 * Exact span and kind of people, places and organisations in raw text: for all mentions, and for those not marked unsure.
 * `miss` gets each error.
 */
export function scoreNames(
  set: keyof typeof nameSets,
  suites: string,
  gazetteer: Gazetteer,
  miss?: (line: string) => void,
): { readonly marked: Scores; readonly sure: Scores } {
  const { file, columns: layout } = nameSets[set];
  const [marked, sure] = [newScores(), newScores()];
  for (const document of readIob(`${suites}/${file}`, layout).map(joinTokens)) {
    const found = namesIn(document, gazetteer);
    document.lines.forEach(({ gold, text }, i) => {
      const names = found.get(`p${i}`) ?? [];
      const relevant = gold.filter(({ kind }) => kind in marked);
      addTo(marked, relevant, names);
      addTo(
        sure,
        relevant,
        names.filter(({ isSure }) => isSure),
      );
      if (miss) report(text, relevant, names, miss);
    });
  }
  return { marked, sure };
}

function newScores(): Scores {
  const none = (): Score => ({ right: 0, found: 0, gold: 0 });
  return { PER: none(), LOC: none(), ORG: none(), all: none() };
}

function addTo(scores: Scores, gold: readonly Placed[], names: readonly Placed[]) {
  for (const mark of gold) count(scores, mark.kind, 'gold');
  for (const name of names) {
    count(scores, name.kind, 'found');
    if (gold.some((mark) => isSame(mark, name))) count(scores, name.kind, 'right');
  }
}

function namesIn(document: RawDocument, gazetteer: Gazetteer): ReadonlyMap<string, readonly Found[]> {
  const blocks = document.lines.map(({ text }, i) => ({
    id: `p${i}` as BlockId,
    text,
    region: 'body' as const,
  }));
  const byLine = new Map<string, Found[]>();
  for (const { sentence, piece, start, end } of findNames(toSentences(blocks, 'en'), gazetteer)) {
    const kind = kinds[piece.kind];
    if (!kind) continue;
    const line = byLine.get(sentence.block.id) ?? [];
    line.push({ start, end, kind, rule: piece.rule, isSure: piece.weight > 1 });
    byLine.set(sentence.block.id, line);
  }
  return byLine;
}

function count(scores: Scores, kind: string, what: keyof Score) {
  for (const [name, score] of Object.entries(scores)) if (name === kind || name === 'all') score[what]++;
}

function isSame(a: Placed, b: Placed): boolean {
  return a.start === b.start && a.end === b.end && a.kind === b.kind;
}

function report(
  text: string,
  gold: readonly Placed[],
  found: readonly Found[],
  miss: (line: string) => void,
) {
  const around = ({ start, end }: Placed) =>
    `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
  for (const g of gold) if (!found.some((f) => isSame(f, g))) miss(`MISSED ${g.kind}\t${around(g)}`);
  for (const f of found)
    if (!gold.some((g) => isSame(f, g))) miss(`FALSE  ${f.kind}\t${around(f)}\t${f.rule}`);
}
