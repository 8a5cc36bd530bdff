import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Claim } from '../../../src/core/annotate/attribution/claim.ts';
import { findClaims } from '../../../src/core/annotate/attribution/findClaims.ts';
import type { Gazetteer } from '../../../src/core/annotate/gazetteer.ts';
import { findNames } from '../../../src/core/annotate/names/findNames.ts';
import { toSentences } from '../../../src/core/annotate/sentence.ts';
import type { TextBlock } from '../../../src/core/story/blocks.ts';
import type { BlockId, Span } from '../../../src/core/story/story.ts';
import { type Said, type SaidScore, scoreSaid, sumOf } from './scoreSaid.ts';

type Pair = readonly [start: number, end: number];
type Marked = { readonly content: readonly Pair[]; readonly source?: readonly Pair[] };
type Article = { readonly id: string; readonly text: string; readonly attributions: readonly Marked[] };

/**
 * Political news in which people marked who says what (PolNeAR, its part "dev"). The marks are wider than ours, with wishes and
 * beliefs, and have no sources inside sources.
 */
export function scorePolnear(suites: string, gazetteer: Gazetteer, miss?: (line: string) => void): SaidScore {
  const file = readFileSync(`${suites}/attribution/polnear-dev.json.gz`);
  const articles: readonly Article[] = JSON.parse(gunzipSync(file).toString());
  return sumOf(
    articles.map(({ id, text, attributions }) =>
      scoreSaid(
        text,
        attributions.map(({ content, source = [] }) => ({
          contents: content.map(toSpan),
          source: source.map(toSpan),
        })),
        saidIn(text, gazetteer),
        miss && ((line) => miss(`PolNeAR ${id}: ${line}`)),
      ),
    ),
  );
}

function toSpan([start, end]: Pair): Span {
  return { start, end };
}

/** Each line is a paragraph, the first one the headline. */
function saidIn(text: string, gazetteer: Gazetteer): readonly Said[] {
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
  const { claims } = findClaims(sentences, blocks, findNames(sentences, gazetteer), 'Lede');
  const inText = (block: string, { start, end }: Span) => {
    const offset = offsets.get(block) ?? 0;
    return { start: start + offset, end: end + offset };
  };
  return outermost(claims.filter(({ isPublisher }) => !isPublisher)).map((claim) => ({
    contents: [
      ...claim.contents.map((content) => inText(claim.sentence.block.id, content)),
      ...(claim.further ?? []).map((passage) => inText(passage.block, passage)),
    ],
    source: sourceSpans(claim).map((span) => inText(claim.sentence.block.id, span)),
    rule: claim.rule,
  }));
}

/** The words for who says it; "who" and the mayor in "the mayor, who said". */
function sourceSpans({ source, via, sentence: { tokens } }: Claim): readonly Span[] {
  return [source, via].flatMap((range) => {
    const [first, last] = range ? [tokens[range.from], tokens[range.to - 1]] : [];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
}

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
