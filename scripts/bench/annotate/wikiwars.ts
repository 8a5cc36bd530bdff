import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { findStoryTimes } from '../../../src/core/annotate/times/findTimes.ts';
import { publicationDay } from '../../../src/core/annotate/times/publicationDay.ts';
import type { TextBlock } from '../../../src/core/story/blocks.ts';
import type { TimeExpression } from '../../../src/core/story/story.ts';
import { toTimex } from './timex.ts';

type Gold = { readonly start: number; readonly end: number; readonly value: string };
export type ValueScore = { readonly right: number; readonly found: number; readonly gold: number };

/** WikiWars (Mazur and Dale 2010): values of overlapping expressions, as TempEval counts them. A clock time counts as its day part. */
export function scoreWikiWars(suites: string, miss?: (line: string) => void): ValueScore {
  const score = { right: 0, found: 0, gold: 0 };
  for (const { name, text, gold, written } of readWikiWars(suites)) {
    const day = publicationDay(written, undefined);
    if (day === undefined) continue;
    const times = findStoryTimes(toBlocks(text), day).map(({ expression }) => ({
      ...expression,
      start: expression.start + Number(expression.block),
      end: expression.end + Number(expression.block),
    }));
    score.gold += gold.length;
    score.found += times.length;
    for (const one of gold) {
      const ours = times.find(({ start, end }) => start < one.end && one.start < end);
      const value = ours && valueAt(ours, one);
      if (value === one.value) score.right++;
      else
        miss?.(
          `${name}\t${text.slice(one.start, one.end)}\t${one.value}\t${ours ? `${ours.quote} ${ours.when ?? ''}` : '-'}\t${text.slice(Math.max(0, one.start - 70), one.end + 40).replaceAll('\n', ' ')}`,
        );
    }
  }
  return score;
}

/** TimeML marks the ends of "26-30 November" one by one, we mark the range: each end counts. */
function valueAt(ours: TimeExpression, gold: Gold): string | undefined {
  const [first, last] = ours.when?.split('/') ?? [];
  if (!last) return toTimex(ours);
  return gold.start - ours.start < ours.end - gold.end ? first : last;
}

/** A block a paragraph, whose id is where it starts. */
export function toBlocks(text: string): readonly TextBlock[] {
  return [...text.matchAll(/[^\n]+/g)].map(
    ({ 0: paragraph, index }) => ({ id: String(index), text: paragraph, region: 'body' }) as TextBlock,
  );
}

type Article = { readonly text: string; readonly gold: readonly Gold[]; readonly written: string };

export function readWikiWars(suites: string): readonly (Article & { readonly name: string })[] {
  const folder = `${suites}/wikiwars`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tml'))
    .map((name) => ({ name, ...readTimeMl(readFileSync(`${folder}/${name}`, 'utf8')) }));
}

function readTimeMl(file: string): Article {
  const written = /<DCT>.*?value="([^"]+)"/s.exec(file)?.[1] ?? '';
  const marked = /<TEXT>(.*)<\/TEXT>/s.exec(file)?.[1] ?? '';
  const gold: Gold[] = [];
  const open: { start: number; value: string }[] = [];
  let text = '';
  for (const [piece] of marked.matchAll(/<[^>]+>|[^<]+/g)) {
    if (piece.startsWith('<TIMEX3'))
      open.push({ start: text.length, value: /\bvalue="([^"]*)"/.exec(piece)?.[1] ?? '' });
    else if (piece === '</TIMEX3>') {
      const last = open.pop();
      if (last) gold.push({ ...last, end: text.length });
    } else if (!piece.startsWith('<'))
      text += piece.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  }
  return { text, gold: gold.toSorted((a, b) => a.start - b.start), written };
}
