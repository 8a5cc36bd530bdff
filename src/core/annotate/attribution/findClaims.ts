import { groupBy } from '../../groupBy.ts';
import type { TextBlock } from '../../story/blocks.ts';
import type { Sentence } from '../sentence.ts';
import type { Claim } from './claim.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { type Range, type Reading, toReading } from './reading.ts';
import { accordingClaims, forClaims, viewClaims } from './rules/accordingTo.ts';
import { carried } from './rules/carry.ts';
import { colonClaims } from './rules/colonClaims.ts';
import { labelClaims } from './rules/labelClaims.ts';
import { nounClaims } from './rules/nounClaims.ts';
import { publisherClaims } from './rules/publisherClaims.ts';
import { signatureClaims } from './rules/signatureClaims.ts';
import { verbClaims } from './rules/verbClaims.ts';

type Rule = (reading: Reading) => readonly Claim[];
type Name = { readonly sentence: Sentence; readonly piece: Range };

/** Ways in which a story names who says something, one a stage; `publisher`: what it calls itself, byline and dateline. */
function rulesFor(publisher: string): readonly Rule[] {
  return [
    verbClaims,
    accordingClaims,
    forClaims,
    viewClaims,
    colonClaims,
    nounClaims,
    labelClaims,
    signatureClaims,
    publisherClaims(publisher),
  ];
}

/** What the story tells of on somebody’s word, in text order, sources inside sources included. */
export function findClaims(
  sentences: readonly Sentence[],
  blocks: readonly TextBlock[],
  names: readonly Name[],
  publisher: string,
): { readonly readings: readonly Reading[]; readonly claims: readonly Claim[] } {
  const readings = toReadings(sentences, blocks, names);
  const rules = rulesFor(publisher);
  const claims = readings.flatMap((reading) => rules.flatMap((rule) => rule(reading)));
  return { readings, claims: carried(readings, claims) };
}

function toReadings(
  sentences: readonly Sentence[],
  blocks: readonly TextBlock[],
  names: readonly Name[],
): readonly Reading[] {
  const inBlock = quotationsOf(blocks);
  const inSentence = groupBy(names, ({ sentence }) => sentence);
  let block: TextBlock | undefined;
  let quotations: readonly Quotation[] = [];
  let at = 0;
  return sentences.map((sentence) => {
    if (sentence.block !== block) {
      block = sentence.block;
      quotations = inBlock.get(block.id) ?? [];
      at = 0;
    }
    while ((quotations[at]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) at++;
    const own = quotations.slice(Math.max(0, at - 1), at + sentence.tokens.length);
    const pieces = (inSentence.get(sentence) ?? []).map(({ piece }) => piece);
    return toReading(sentence, pieces, own);
  });
}
