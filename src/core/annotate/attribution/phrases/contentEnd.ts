import { isMark, type Reading } from '../reading.ts';
import type { Taking } from '../words/cueVerbs.ts';
import { verbGroupAt } from './verbGroup.ts';

/** What the story says that somebody kept back is no part of what they said. */
const keptBack =
  /^(?:didn't|did|declined|refused|gave|offered|provided|would|has|have|had|was|were|is|are|does|doesn't|do|don't)$/;

/** The token behind what is said, which begins at `from`. `stops`: tokens at which other cues begin. */
export function contentEnd(reading: Reading, from: number, takes: Taking, stops: readonly number[]): number {
  const { low, speech } = reading;
  const last = lastWord(reading);
  const stop = Math.min(last, ...stops.filter((at) => at > from));
  const isClause = /^(?:clause|that|quote|wh|hearer)$/.test(takes);
  for (let i = from + 1; i < stop; i++) {
    if (speech[i]) continue;
    const word = low[i] ?? '';
    if (word === ';') return i;
    if (word === ',' && endsAtComma(reading, i, isClause)) return i;
    if (/^(?:and|but)$/.test(word) && endsAtJoint(reading, i, isClause))
      return low[i - 1] === ',' ? i - 1 : i;
  }
  return low[stop - 1] === ',' ? stop - 1 : stop;
}

/** Without the full stop; a mark that closes a quotation belongs to it. */
function lastWord({ low, speech }: Reading): number {
  let end = low.length;
  while (end > 0 && isMark(low[end - 1]) && !speech[end - 1] && !/[”’"')%$]/.test(low[end - 1] ?? '')) end--;
  return end;
}

function endsAtComma(reading: Reading, comma: number, isClause: boolean): boolean {
  const { low, classes } = reading;
  const next = low[comma + 1] ?? '';
  const behind = low[comma + 2] ?? '';
  if (/^(?:while|though|although|but|whereas)$/.test(next)) return true;
  const group = classes[comma + 1] === 'adverb' ? comma + 2 : comma + 1;
  const cue = verbGroupAt(reading, group);
  if (cue?.mood === 'saying' && cue.form === 'ing') return true;
  if (
    /^(?:citing|referring|according|prompting|triggering|leading|drawing|sparking|raising|fuelling|fueling)$/.test(
      next,
    )
  )
    return true;
  if (isClause) return false;
  if (/^(?:and|but)$/.test(next)) return hasVerbSoon(reading, comma + 2);
  return (
    /^(?:as|after|because|when|where|before|since|with|and|so|even)$/.test(next) &&
    !/^(?:well)$/.test(behind) &&
    next !== 'and'
  );
}

function endsAtJoint(reading: Reading, joint: number, isClause: boolean): boolean {
  const { low, classes } = reading;
  let at = joint + 1;
  while (classes[at] === 'adverb') at++;
  const kind = classes[at];
  const group = [at, at + 1, at + 2, at + 3]
    .map((i) => verbGroupAt(reading, i))
    .find((one) => one && one.from <= at);
  const isTold =
    group?.mood === 'told' &&
    group.form !== 'base' &&
    group.form !== 'ing' &&
    group.verb.frames.some(({ force }) => force === 'claims');
  if (isTold) return true;
  if (
    keptBack.test(low[at] ?? '') &&
    (/n't$/.test(low[at] ?? '') || /^(?:not|no|to|immediately|never)$/.test(low[at + 1] ?? '')) &&
    low[joint] === 'but'
  )
    return true;
  if (isClause) return false;
  // "called the charges unfounded and invented"
  // "blamed the weather and poorly built roads"
  if (at > joint + 1 && kind === 'verb' && classes[at + 1] === 'noun') return false;
  if (/ed$/.test(low[joint - 1] ?? '') && /ed$/.test(low[at] ?? '')) return false;
  return (
    kind === 'verb' ||
    kind === 'auxiliary' ||
    (kind === 'pronoun' && /^(?:auxiliary|verb|cue)$/.test(classes[at + 1] ?? ''))
  );
}

function hasVerbSoon({ low, classes }: Reading, from: number): boolean {
  for (let i = from; i < Math.min(low.length, from + 9); i++) {
    if (low[i] === ',') return false;
    if (/^(?:verb|auxiliary|cue)$/.test(classes[i] ?? '')) return true;
  }
  return false;
}
