import type { Span } from '../../../src/core/story/story.ts';

/** What somebody says, and the words for who says it; UTF-16 in one text. */
export type Said = {
  readonly contents: readonly Span[];
  readonly source: readonly Span[];
  readonly rule?: string;
};

/** Words that somebody says; attributions, of which half the words are right; the sources of those that have one. */
export type SaidScore = {
  readonly words: Count;
  readonly attributions: Count;
  readonly sources: { readonly right: number; readonly gold: number };
};
type Count = { readonly right: number; readonly found: number; readonly gold: number };

/** Words by their index. */
type Read = Said & { readonly words: ReadonlySet<number>; readonly by: ReadonlySet<number> };

/** `gold` against `found`, each found one counted once. */
export function scoreSaid(
  text: string,
  gold: readonly Said[],
  found: readonly Said[],
  miss?: (line: string) => void,
): SaidScore {
  const read = reader(text);
  const cut = cutter(text);
  const [wanted, ours] = [read(gold), read(found)];
  const free = new Set(ours);
  const pairs = wanted.flatMap((one) => {
    const best = bestOf(free, one);
    if (!best) miss?.(`missed [${cut(one.source)}] ${cut(one.contents)}`);
    else free.delete(best);
    return best ? [{ one, best }] : [];
  });
  const sourced = pairs.filter(({ one }) => one.by.size > 0);
  const wrong = sourced.filter(({ one, best }) => !isSameSource(one, best, cut));
  for (const { one, best } of wrong)
    miss?.(`source [${cut(one.source)}], found [${cut(best.source)}] by ${best.rule}`);
  for (const one of free) miss?.(`false by ${one.rule} [${cut(one.source)}] ${cut(one.contents)}`);
  const wordsOf = (list: readonly Read[]) => new Set(list.flatMap(({ words }) => [...words]));
  const [goldWords, foundWords] = [wordsOf(wanted), wordsOf(ours)];
  return {
    words: { right: shared(goldWords, foundWords), found: foundWords.size, gold: goldWords.size },
    attributions: { right: pairs.length, found: ours.length, gold: wanted.length },
    sources: { right: sourced.length - wrong.length, gold: sourced.length },
  };
}

export function sumOf(scores: readonly SaidScore[]): SaidScore {
  const sum = (pick: (score: SaidScore) => number) => scores.reduce((total, score) => total + pick(score), 0);
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

function reader(text: string): (list: readonly Said[]) => readonly Read[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const inside = (spans: readonly Span[]) =>
    new Set(
      words.flatMap(({ start, end }, i) =>
        spans.some((span) => start < span.end && end > span.start) ? [i] : [],
      ),
    );
  return (list) =>
    list
      .map((said) => ({ ...said, words: inside(said.contents), by: inside(said.source) }))
      .filter((said) => said.words.size > 0);
}

function bestOf(free: ReadonlySet<Read>, { words }: Read): Read | undefined {
  let best: Read | undefined;
  let most = 0.5;
  for (const other of free) {
    const both = shared(words, other.words);
    const share = both / (words.size + other.words.size - both);
    if (share >= most) [best, most] = [other, share];
  }
  return best;
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return [...a].filter((one) => b.has(one)).length;
}

function cutter(text: string): (spans: readonly Span[]) => string {
  return (spans) => text.slice(spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0).replace(/\n/g, ' ');
}

/** They share a word, or are two mentions of one name. */
function isSameSource(one: Read, other: Read, cut: (spans: readonly Span[]) => string): boolean {
  const head = headOf(cut(one.source));
  return shared(one.by, other.by) > 0 || (head !== '' && head === headOf(cut(other.source)));
}

/** The last word with a capital, else the last word. */
function headOf(text: string): string {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (words.findLast((word) => /^\p{Lu}/u.test(word)) ?? words.at(-1) ?? '').toLowerCase();
}
