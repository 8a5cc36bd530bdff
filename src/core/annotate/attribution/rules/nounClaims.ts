import type { Claim } from '../claim.ts';
import { contentEnd } from '../phrases/contentEnd.ts';
import { phraseBefore } from '../phrases/nounPhrase.ts';
import { endOfPhrase } from '../phrases/phraseEnd.ts';
import type { Range, Reading } from '../reading.ts';
import { spanOf } from '../spans.ts';
import type { Stance } from '../words/cueVerbs.ts';

/** Nouns of saying before "that": "the minister’s claim that", "speculation that". */
const nouns: ReadonlyMap<string, Stance> = new Map<string, Stance>([
  ...each(
    'said',
    'prediction predictions estimate estimates forecast fear fears claim claims allegation allegations assertion assertions accusation accusations suggestion suggestions statement statements announcement argument arguments belief insistence contention admission complaint complaints concern concerns confirmation conclusion assessment view opinion testimony acknowledgment acknowledgement',
  ),
  ...each('reported', 'report reports finding findings rumor rumors rumour rumours news'),
  ...each('speculated', 'speculation suspicion suspicions'),
  ...each('warned', 'warning warnings'),
  ...each('promised', 'promise promises pledge pledges vow assurance assurances guarantee guarantees'),
  ...each('denied', 'denial denials'),
  ...each('urged', 'demand demands'),
]);

function each(stance: Stance, words: string): readonly (readonly [string, Stance])[] {
  return words.split(' ').map((word) => [word, stance]);
}

/** What nouns of saying tell. Without an owner nobody is named for it. */
export function nounClaims(reading: Reading): readonly Claim[] {
  const { low, classes, speech, sentence } = reading;
  const claims: Claim[] = [];
  for (let at = 0; at < low.length - 2; at++) {
    const stance = nouns.get(low[at] ?? '');
    if (!stance || speech[at] || (classes[at] === 'cue' && classes[at - 1] === 'pronoun')) continue;
    const by = low[at + 1] === 'by' ? endOfPhrase(reading, at + 2) : at + 1;
    if (
      low[by] !== 'that' ||
      /^(?:is|are|was|were|has|have|had|can|could|will|would|may|might)$/.test(low[by + 1] ?? '')
    )
      continue;
    const source: Range | undefined = by > at + 1 ? { from: at + 2, to: by } : ownerOf(reading, at);
    const from = source && source.to <= at ? source.from : (phraseBefore(reading, at + 1)?.from ?? at);
    const content = spanOf(reading, by, contentEnd(reading, by, 'that', []));
    const cue = spanOf(reading, from, by);
    if (!content || !cue) continue;
    claims.push({
      sentence,
      rule: 'noun of saying',
      stance,
      force: 'claims',
      ...(source && { source }),
      cue,
      contents: [content],
      place: 'aside',
      scope: { start: cue.start, end: content.end },
    });
  }
  return claims;
}

/** "the minister’s repeated claim", "their belief" */
function ownerOf(reading: Reading, at: number): Range | undefined {
  const { low, classes } = reading;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (classes[i] === 'own') return phraseBefore(reading, i);
    if (/^(?:his|her|their|its)$/.test(low[i] ?? '')) return { from: i, to: i + 1 };
    if (!/^(?:noun|adverb|ing|number|verb)$/.test(classes[i] ?? '')) return undefined;
  }
  return undefined;
}
