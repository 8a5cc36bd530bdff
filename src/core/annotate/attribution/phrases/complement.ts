import { isMark, type Reading } from '../reading.ts';
import type { Frame } from '../words/cueVerbs.ts';
import { isAct } from './acts.ts';
import { afterAdverbials, afterHearer } from './afterVerb.ts';
import { media } from './beforeVerb.ts';
import { isClauseOf, isEnd, opensPhrase } from './clauseAhead.ts';
import { nominal } from './nominal.ts';
import { endOfPhrase } from './phraseEnd.ts';
import { type FrameFinder, type Said, toSaid } from './said.ts';
import { saidAt } from './saidAt.ts';
import { toldTo } from './toldTo.ts';
import type { VerbGroup } from './verbGroup.ts';

/** What follows a verb of saying: what is said, or nothing, so that it stands elsewhere; `at`: where the adverbials end. */
export type Complement = Said | { readonly frame: 'none'; readonly at: number };

export function complementOf(reading: Reading, { verb, at }: VerbGroup): Complement | undefined {
  const find: FrameFinder = (takes) => verb.frames.find((frame) => frame.takes === takes);
  const preposition = prepositionAt(reading, at + 1, verb.prepositions);
  if (preposition) return preposition;
  const behind = behindTopic(reading, at, afterAdverbials(reading, at + 1));
  if (behind.isOver) return { frame: 'none', at: behind.at };
  const p = behind.at;
  const hearer = find('hearer');
  // "warned the bill could fail" has no hearer.
  const told = hearer && afterHearer(reading, p) > p ? toldTo(reading, p, hearer, find) : undefined;
  // "promised more aid": a thing, and nobody who is told of it.
  const isThing =
    told?.frame === 'none' && find('noun') && !/^(?:name|pronoun)$/.test(reading.classes[p] ?? '');
  if (isThing) return thingAt(reading, at + 1, find);
  if (told || (hearer && !find('clause'))) return told;
  const said = saidAt(reading, p, find) ?? actAt(reading, at + 1, verb.lemma, find);
  if (said) return said;
  if (isEnd(reading, p)) return { frame: 'none', at: p };
  return (
    toldToDo(reading, p, find) ??
    (isClauseOf(verb.lemma, reading, p) ? toSaid(find('clause'), p) : undefined) ??
    (isAct(verb.lemma, reading, at + 1) ? undefined : thingAt(reading, at + 1, find))
  );
}

/** "recalled hearing a bang" */
function actAt({ low, classes }: Reading, p: number, lemma: string, find: FrameFinder): Said | undefined {
  const isAct = /.ing$/.test(low[p] ?? '') && /^(?:ing|cue|noun)$/.test(classes[p] ?? '');
  return isAct && /^(?:recall|admit|acknowledge|recount)$/.test(lemma)
    ? toSaid(find('clause'), p)
    : undefined;
}

/** "said of the plan, “…”": behind the topic. */
function behindTopic(
  reading: Reading,
  verb: number,
  at: number,
): { readonly at: number; readonly isOver: boolean } {
  const { low, speech } = reading;
  if (low[at] !== 'of' || at !== verb + 1) return { at, isOver: false };
  const behind = afterAdverbials(reading, endOfPhrase(reading, at + 1));
  if (!isEnd(reading, behind)) return { at, isOver: false };
  return { at: behind, isOver: !speech[behind + 1] && !reading.behind };
}

/** "called for", "warned of": what follows is said. */
function prepositionAt(
  reading: Reading,
  at: number,
  prepositions: ReadonlyMap<string, Frame>,
): Said | undefined {
  const { low, classes } = reading;
  const frame = prepositions.get(low[at] ?? '');
  const next = low[at + 1] ?? '';
  // "reported on Tuesday" is no topic.
  if (!frame || classes[at + 1] === 'day' || (isMark(next) && !/[“"‘']/.test(next))) return undefined;
  // "referred to him as a thief", but not "referred to the report"
  if (low[at - 1]?.startsWith('refer') && !low.slice(at, at + 12).includes('as')) return undefined;
  // "wrote on Telegram that …"
  const end = endOfPhrase(reading, at + 1);
  if (low[at] === 'on' && (/^(?:that|:)$/.test(low[end] ?? '') || isPlatform(reading, at + 1, end)))
    return undefined;
  // "spoke of “a long night”"
  const isQuoted = /^[“"]$/.test(next);
  if (low[at] !== 'out') return { frame: isQuoted ? { ...frame, force: 'claims' } : frame, from: at + 1 };
  // "ruled out a strike"
  if (frame.force === 'claims') return opensPhrase(reading, at + 1) ? { frame, from: at + 1 } : undefined;
  // "pointed out that the quay", "lashed out at"
  if (next === 'that') return { frame: { ...frame, takes: 'that', force: 'claims' }, from: at + 1 };
  return /^(?:at|how)$/.test(next) ? { frame, from: at + 2 } : undefined;
}

/** "wrote on Telegram": where it was written, not what about. */
function isPlatform({ low, classes }: Reading, from: number, end: number): boolean {
  return classes[from] === 'name' && end - from < 3 && media.test(low[end - 1] ?? '');
}

/** "urged Moscow to stop", "asked them not to leave", "promised to pay" */
function toldToDo(reading: Reading, p: number, find: FrameFinder): Said | undefined {
  const { low } = reading;
  if (low[p] === 'to') return toSaid(find('to'), p);
  const object = find('object');
  const end = object ? afterHearer(reading, p) : p;
  const to = low[end] === 'not' ? end + 1 : end;
  return end > p && low[to] === 'to' ? toSaid(object, p) : undefined;
}

/** "criticised the plan" */
function thingAt(reading: Reading, from: number, find: FrameFinder): Said | undefined {
  let p = from;
  while (reading.classes[p] === 'adverb') p++;
  // "disputes that figure"
  const isThat = reading.low[p] === 'that';
  // "described armed men"
  const isDescribed =
    reading.classes[p] === 'verb' && /ed$/.test(reading.low[p] ?? '') && nominal.has(reading.classes[p + 1]);
  return isThat || isDescribed || opensPhrase(reading, p) || reading.speech[p]
    ? toSaid(find('noun'), p)
    : undefined;
}
