import { groupBy } from '../../groupBy.ts';
import type { TextBlock } from '../../story/blocks.ts';
import type { Sentence } from '../sentence.ts';
import type { Claim } from './claim.ts';
import { quotationsOf } from './quotations.ts';
import { type Range, type Reading, toReading } from './reading.ts';
import { accordingClaims } from './rules/accordingTo.ts';
import { carried } from './rules/carry.ts';
import { labelClaims } from './rules/labelClaims.ts';
import { nounClaims } from './rules/nounClaims.ts';
import { publisherClaims } from './rules/publisherClaims.ts';
import { signatureClaims } from './rules/signatureClaims.ts';
import { verbClaims } from './rules/verbClaims.ts';

type Rule = (reading: Reading) => readonly Claim[];
const rules: readonly Rule[] = [verbClaims, accordingClaims, nounClaims, labelClaims, signatureClaims];
/** Agencies whose stories others print: what they could not see is a notice of the story’s own. */
const agencies = ['AP', 'Associated Press', 'Reuters', 'AFP', 'Agence France-Presse'];

/** What the story tells of on somebody’s word, in text order, sources inside sources included. `names`: the tokens of names. */
export function findClaims(
  sentences: readonly Sentence[],
  blocks: readonly TextBlock[],
  names: readonly { readonly sentence: Sentence; readonly piece: Range }[],
  publisher: string,
): { readonly readings: readonly Reading[]; readonly claims: readonly Claim[] } {
  const quotations = quotationsOf(blocks);
  const inSentence = groupBy(names, ({ sentence }) => sentence);
  const readings = sentences.map((sentence) =>
    toReading(
      sentence,
      (inSentence.get(sentence) ?? []).map(({ piece }) => piece),
      quotations.get(sentence.block.id) ?? [],
    ),
  );
  const all = [...rules, publisherClaims([publisher.replace(/^the /i, ''), ...agencies])];
  const claims = readings.flatMap((reading) => all.flatMap((rule) => rule(reading)));
  return { readings, claims: carried(readings, claims) };
}
