import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Claim } from '../../../src/core/annotate/attribution/claim.ts';
import { findClaims } from '../../../src/core/annotate/attribution/findClaims.ts';
import type { Gazetteer } from '../../../src/core/annotate/gazetteer.ts';
import { findNames } from '../../../src/core/annotate/names/findNames.ts';
import { toSentences } from '../../../src/core/annotate/sentence.ts';
import type { TextBlock } from '../../../src/core/story/blocks.ts';
import type { BlockId, Span } from '../../../src/core/story/story.ts';

type Pair = readonly [start: number, end: number];
type Marked = { readonly content: readonly Pair[]; readonly source?: readonly Pair[] };
type Article = { readonly id: string; readonly text: string; readonly attributions: readonly Marked[] };

/** UTF-16 in the article: what is said, and the words for who says it. */
export type Saying = {
  readonly contents: readonly Span[];
  readonly source: readonly Span[];
  readonly rule: string;
};

export type PolnearScore = {
  readonly words: Count;
  readonly attributions: Count;
  readonly sources: { readonly right: number; readonly gold: number };
};
type Count = { readonly right: number; readonly found: number; readonly gold: number };

/**
 * Political news in which people marked who says what (PolNeAR, part "dev"): words of what is said; attributions, of which half the
 * words must be right; and the sources of those. Its marks are wider than ours: they take wishes and beliefs too.
 */
export function scorePolnear(
  suites: string,
  gazetteer: Gazetteer,
  miss?: (line: string) => void,
): PolnearScore {
  const articles = JSON.parse(
    gunzipSync(readFileSync(`${suites}/attribution/polnear-dev.json.gz`)).toString(),
  ) as readonly Article[];
  const scores = articles.map((article) => scoreArticle(article, sayingsIn(article.text, gazetteer), miss));
  const sum = (pick: (score: PolnearScore) => number) =>
    scores.reduce((total, score) => total + pick(score), 0);
  const count = (what: 'words' | 'attributions'): Count => ({
    right: sum((score) => score[what].right),
    found: sum((score) => score[what].found),
    gold: sum((score) => score[what].gold),
  });
  return {
    words: count('words'),
    attributions: count('attributions'),
    sources: { right: sum(({ sources }) => sources.right), gold: sum(({ sources }) => sources.gold) },
  };
}

function sayingsIn(text: string, gazetteer: Gazetteer): readonly Saying[] {
  const offsets = new Map<string, number>();
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }, i): TextBlock => {
    const id = `p${i}` as BlockId;
    offsets.set(id, index);
    // The headline has a full stop that its publisher did not print.
    return i === 0
      ? { id, text: line.replace(/\.$/, ''), region: 'headline' }
      : { id, text: line, region: 'body' };
  });
  const sentences = toSentences(blocks, 'en');
  const names = findNames(sentences, gazetteer);
  return outermost(
    findClaims(sentences, blocks, names, 'Lede').claims.filter(({ isPublisher }) => !isPublisher),
  ).map(({ sentence, contents, further = [], source, via, rule, lemma, takes }) => {
    const offset = offsets.get(sentence.block.id) ?? 0;
    const shifted = ({ start, end }: Span) => ({ start: start + offset, end: end + offset });
    const spans = [source, via].flatMap((range) => {
      const [first, last] = range ? [sentence.tokens[range.from], sentence.tokens[range.to - 1]] : [];
      return first && last ? [shifted({ start: first.start, end: last.end })] : [];
    });
    return {
      contents: [
        ...contents.map(shifted),
        ...further.map(({ block, start, end }) => {
          const from = offsets.get(block) ?? 0;
          return { start: start + from, end: end + from };
        }),
      ],
      source: spans,
      rule: `${rule} ${lemma}/${takes}`,
    };
  });
}

/** Its marks have no sources inside sources. */
function outermost(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(
    ({ sentence, cue }) =>
      !claims.some(
        (other) =>
          other.sentence.block === sentence.block &&
          other.cue.start !== cue.start &&
          other.contents.some(({ start, end }) => start <= cue.start && cue.end <= end),
      ),
  );
}

function scoreArticle(
  { id, text, attributions }: Article,
  sayings: readonly Saying[],
  miss: ((line: string) => void) | undefined,
): PolnearScore {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)].map(
    ({ 0: word, index }): Pair => [index, index + word.length],
  );
  const inside = (pairs: readonly Pair[]) =>
    new Set(words.flatMap(([start, end], i) => (pairs.some(([a, b]) => start < b && end > a) ? [i] : [])));
  const gold = attributions
    .map(({ content, source = [] }) => ({ content, source, words: inside(content), by: inside(source) }))
    .filter((one) => one.words.size > 0);
  const found = sayings
    .map(({ contents, source, rule }) => {
      const [content, by] = [contents.map(toPair), source.map(toPair)];
      return { content, source: by, words: inside(content), by: inside(by), rule };
    })
    .filter((one) => one.words.size > 0);
  const free = new Set(found);
  let [right, sourced, sourcesRight] = [0, 0, 0];
  const cut = (pairs: readonly Pair[]) =>
    text.slice(pairs[0]?.[0] ?? 0, pairs.at(-1)?.[1] ?? 0).replace(/\n/g, ' ');
  for (const one of gold) {
    let [best, most] = [undefined as (typeof found)[number] | undefined, 0.5];
    for (const other of free) {
      const both = common(one.words, other.words);
      const share = both / (one.words.size + other.words.size - both);
      if (share >= most) [best, most] = [other, share];
    }
    if (!best) {
      miss?.(`PolNeAR ${id}: missed [${cut(one.source)}] ${cut(one.content)}`);
      continue;
    }
    free.delete(best);
    miss?.(`PolNeAR ${id}: right by ${best.rule} [`);
    right++;
    if (one.by.size === 0) continue;
    sourced++;
    const head = headOf(cut(one.source));
    if (common(one.by, best.by) > 0 || (head !== '' && head === headOf(cut(best.source)))) sourcesRight++;
    else miss?.(`PolNeAR ${id}: source [${cut(one.source)}], found [${cut(best.source)}] by ${best.rule}`);
  }
  for (const { content, source, rule } of free)
    miss?.(`PolNeAR ${id}: false by ${rule} [${source.length ? cut(source) : '-'}] ${cut(content)}`);
  const goldWords = new Set(gold.flatMap((one) => [...one.words]));
  const foundWords = new Set(found.flatMap((one) => [...one.words]));
  return {
    words: { right: common(goldWords, foundWords), found: foundWords.size, gold: goldWords.size },
    attributions: { right, found: found.length, gold: gold.length },
    sources: { right: sourcesRight, gold: sourced },
  };
}

function toPair({ start, end }: Span): Pair {
  return [start, end];
}

function common(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return [...a].filter((one) => b.has(one)).length;
}

/** For two mentions of one name: the last word with a capital, else the last word. */
function headOf(text: string): string {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (words.findLast((word) => /^\p{Lu}/u.test(word)) ?? words.at(-1) ?? '').toLowerCase();
}
