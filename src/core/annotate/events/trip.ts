import { earliestDay, parseEdtf } from '../../dates/edtf.ts';
import type { EntityId, TimeExpression } from '../../story/story.ts';
import type { StoryDraft } from '../draft.ts';
import { dayText } from '../times/calendar.ts';
import type { Clause } from './clause.ts';
import type { FoundEvent } from './foundEvent.ts';
import { isPerson } from './who.ts';

/** A journey of known length: whose, where to, and from when to when where that can be counted. */
export type Trip = {
  readonly traveller: EntityId;
  readonly destination: EntityId | undefined;
  readonly event: FoundEvent;
  /** Days since 1970-01-01, each off by a day or so. */
  readonly bounds: { readonly start: number; readonly end: number } | undefined;
};

const journey =
  /^\s(?:(?:official|state|working|private|surprise|first|rare)\s)?(?:trip|visit|tour|stay|journey|mission|voyage)\b/;
const homecoming =
  /\b(?:return(?:ed|s)?|arriv(?:ed?|es|ing)|came back|back home|cross(?:ed|es)\b[^.]*\bborder|left for home|flew home)\b/;

/** "Kim’s six-day trip to Russia": the length stands before the journey and its traveller before that. */
export function findTrip(draft: StoryDraft, dated: readonly FoundEvent[]): Trip | undefined {
  for (const time of draft.times) {
    const sentence = draft.sentences.find(
      ({ block, start, end }) => block.id === time.block && start <= time.start && time.end <= end,
    );
    const noun =
      sentence && time.duration ? journey.exec(sentence.block.text.slice(time.end, sentence.end)) : undefined;
    if (!sentence || !noun || sentence.block.region === 'headline') continue;
    const end = time.end + noun[0].length;
    const near = draft.mentions.filter(
      ({ block, start, sure }) =>
        block === time.block && start >= sentence.start && start < sentence.end && sure !== false,
    );
    const owner = near.filter((mention) => mention.end <= time.start && isPerson(mention, draft)).at(-1);
    const destination = near.find(
      (mention) =>
        mention.start >= end &&
        /^\s(?:to|in|through|of)\s(?:the\s)?$/.test(sentence.block.text.slice(end, mention.start)),
    );
    if (!owner) continue;
    const clause: Clause = { sentence, start: sentence.start, end: sentence.end };
    const bounds = boundsOf(time, owner.entity, dated);
    const titleEnd = destination?.end ?? end;
    const event: FoundEvent = {
      clause,
      rule: 'journey of a length',
      title: sentence.block.text.slice(owner.start, titleEnd),
      when: bounds && intervalText(bounds),
      dayPart: undefined,
      ...(time.duration && { duration: time.duration }),
      ...(bounds && { detail: 'Both dates are approximate: they are counted back from the way home.' }),
      people: [owner.entity],
      place: draft.places.find(({ entity }) => entity === destination?.entity)?.id,
      status: 'happened',
      words: { block: time.block, start: time.start, end: time.end, quote: time.quote },
    };
    return { traveller: owner.entity, destination: destination?.entity, event, bounds };
  }
  return undefined;
}

export function intervalText({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${dayText(start)}~/${dayText(end)}~`;
}

/** Back from the first dated event that has the traveller on the way home. */
function boundsOf(
  { duration = '' }: TimeExpression,
  traveller: EntityId,
  dated: readonly FoundEvent[],
): Trip['bounds'] {
  const days = Number(/^P(\d+)D$/.exec(duration)?.[1]) || Number(/^P(\d+)W$/.exec(duration)?.[1]) * 7;
  const home = dated
    .filter(
      ({ people, clause, status }) =>
        status === 'happened' &&
        people.includes(traveller) &&
        homecoming.test(clause.sentence.block.text.slice(clause.start, clause.end)),
    )
    .flatMap(({ when }) => dayOf(when))
    .toSorted((a, b) => a - b)[0];
  return days && home !== undefined ? { start: home - days, end: home } : undefined;
}

function dayOf(when: string | undefined): readonly number[] {
  const parsed = when && /^\d{4}-\d\d-\d\d$/.test(when) ? parseEdtf(when) : undefined;
  return parsed ? [earliestDay(parsed)] : [];
}
