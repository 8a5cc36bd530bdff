import { groupBy } from '../../groupBy.ts';
import type { Passage } from '../../story/story.ts';
import type { Sentence } from '../sentence.ts';
import { wordSet } from '../words/wordSet.ts';
import type { Clause } from './clause.ts';
import { cutSentence } from './cutSentence.ts';
import type { Reading } from './reading.ts';
import { spanIndex } from './spanIndex.ts';
import type { Spoken } from './speakers/speaker.ts';

/** Every sentence of headline and body in one clause, or in several that cover it where sources meet. */
export function toClauses(readings: readonly Reading[], spoken: readonly Spoken[]): readonly Clause[] {
  const inBlock = groupBy(spoken.filter(counts), ({ claim }) => claim.sentence.block.id);
  const outer = [...inBlock.values()].flatMap(outermost);
  const bySentence = groupBy(outer, ({ claim }) => claim.sentence);
  const further = groupBy(outer.flatMap(coveredBy), ({ block }) => block);
  const covering = new Map([...further].map(([block, passages]) => [block, spanIndex(passages)]));
  return readings
    .filter(({ sentence: { block } }) => block.region === 'headline' || block.region === 'body')
    .flatMap((reading): readonly Clause[] => {
      const own = bySentence.get(reading.sentence);
      if (own) return cutSentence(reading, own);
      const whole = passageOf(reading.sentence);
      const found = covering.get(whole.block)?.(whole.start, whole.end)?.spoken;
      return found ? [{ ...whole, spoken: found, carriedFrom: passageOf(found.claim.sentence) }] : [whole];
    });
}

const judging = wordSet(
  'call describe accuse blame criticise criticize praise condemn denounce dismiss reject label brand dub liken hail praise applaud laud mock slam blast decry deride ridicule lambast welcome thank congratulate scoff refer rebuke express propose identify compare',
);
const thinking = wordSet('think believe suspect guess hope fear worry');

/** Wishes are no claims; of acts of speech those that judge something. */
function counts({ claim, speaker, isThing }: Spoken): boolean {
  const { force, rule, place, stance, lemma = '', takes, source, isTime } = claim;
  const isClause = takes !== 'noun' && takes !== 'to' && takes !== 'object';
  // "The move suggests that …" names nobody; "They call it the comb" nobody who could be meant.
  if (isThing || (source && !speaker && !isClause)) return false;
  // "a detective who warned a gang of raids": what somebody is known for, not what they are quoted with.
  if (rule === 'relative clause' && (!isClause || takes === 'hearer')) return false;
  if (place === 'aside' && thinking.has(lemma)) return false;
  // "Shares fell after the paper reported the talks": that it reported them is told as an event.
  if (isTime && !isClause) return false;
  // Of phrases only "triggering speculation that", which has nobody who speculates.
  if (rule === 'noun of saying') return stance === 'speculated' && !source;
  // "The bank expects rates to fall": a forecast, where a body or an expert makes it.
  const forecasts = lemma === 'expect' && place === 'main' && speaker && !speaker.isPerson;
  if (forecasts && /^(?:organisation|experts|official)$/.test(speaker.kind)) return true;
  return force === 'claims' || (force === 'judges' && place === 'main' && judging.has(lemma));
}

/** Those that nobody else tells of: "Lind said he would come, the ministry said" is the ministry’s. Claims of one block. */
function outermost(spoken: readonly Spoken[]): readonly Spoken[] {
  const holding = spanIndex(spoken.flatMap(({ claim }) => claim.contents));
  return spoken.filter(({ claim: { cue } }) => !holding(cue.start, cue.start + 1));
}

/** Where a quotation takes in other sentences than that of its cue. */
function coveredBy(spoken: Spoken): readonly (Passage & { readonly spoken: Spoken })[] {
  const { sentence, contents, further = [] } = spoken.claim;
  const within = contents.filter(({ start, end }) => start < sentence.start || end > sentence.end);
  return [
    ...within.map(({ start, end }) => ({ block: sentence.block.id, start, end, spoken })),
    ...further.map((passage) => ({ ...passage, spoken })),
  ];
}

function passageOf({ block, start, end }: Pick<Sentence, 'block' | 'start' | 'end'>): Passage {
  return { block: block.id, start, end };
}
