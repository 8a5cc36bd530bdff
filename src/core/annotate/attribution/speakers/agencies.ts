import type { SourceKind } from '../../../sources/sourceKinds.ts';
import { isStateMediaName } from '../kinds/stateMedia.ts';
import type { Range, Reading } from '../reading.ts';
import type { Context } from './context.ts';
import { ofEntity } from './ofEntity.ts';
import { wordsOf } from './phraseWords.ts';
import type { Speaker } from './speaker.ts';

const reports = /^(?:reports?|dispatch|article|story|account|statement)$/;
const agencies = /^(?:agency|agencies|newspapers?|daily|broadcasters?|magazine|channel|newswire|website)$/;
const isMediaKind = (kind: SourceKind) => kind === 'stateMedia' || kind === 'media';

/** "Wednesday’s Kabar report", "the Kabar agency", "the agency": the medium that such words mean. */
export function mediumOf(
  reading: Reading,
  phrase: Range,
  head: number,
  context: Context,
): Speaker | undefined {
  const { low, classes } = reading;
  const noun = low[head] ?? '';
  // "the paper" may be a study, unless a medium has just spoken.
  if (noun === 'paper') return meant(noun, phrase, reading, context);
  const isAgency = agencies.test(noun);
  if (!isAgency && !reports.test(noun)) return undefined;
  const owner = context.uses.find(
    ({ piece }) =>
      piece.from >= phrase.from &&
      piece.kind !== 'adjective' &&
      (piece.to === head ||
        (isAgency && piece.to === head - 1 && reading.low[head - 1] === 'news') ||
        (!isAgency && piece.to === head - 1 && classes[head - 1] === 'own')),
  );
  const entity = owner && context.entityOf(owner);
  if (entity && entity.kind !== 'place') {
    const speaker = ofEntity(entity, '', owner.resolved.sure, context);
    if (!speaker || isMediaKind(speaker.kind) || speaker.kind === 'publisher') return speaker;
    return isAgency ? { ...speaker, kind: 'media' } : undefined;
  }
  if (!isAgency) return undefined;
  return unresolved(reading, phrase, head) ?? meant(noun, phrase, reading, context);
}

/** A name on the list of state media that no rule took for a name. */
function unresolved(reading: Reading, phrase: Range, head: number): Speaker | undefined {
  const name = reading.low
    .slice(phrase.from, head)
    .join(' ')
    .replace(/^.* 's /, '');
  if (!isStateMediaName(name)) return undefined;
  const label = wordsOf(reading, head - name.split(' ').length, head);
  return { kind: 'stateMedia', label, entities: [], sure: true };
}

/** "the agency quoted him", "both agencies said": the one that spoke last, or those of one kind that have spoken. */
function meant(
  noun: string,
  { from, to }: Range,
  { low }: Reading,
  { lastSpoken, mediaKinds }: Context,
): Speaker | undefined {
  if (to - from > 2) return undefined;
  if (low[from] === 'the' && !noun.endsWith('s'))
    return lastSpoken.find(({ kind, entities }) => entities.length > 0 && isMediaKind(kind));
  const [only, ...others] = mediaKinds;
  const isMany = noun.endsWith('s') && /^(?:both|the|two|all)$/.test(low[from] ?? '');
  return isMany && only && others.length === 0
    ? { kind: only, label: low.slice(from, to).join(' '), entities: [], sure: true }
    : undefined;
}
