import { earliestDay, parseEdtf } from '../../dates/edtf.ts';
import type { EntityId, TimeExpression } from '../../story/story.ts';
import type { StoryDraft } from '../draft.ts';
import type { Sentence } from '../sentence.ts';
import { dayText } from '../times/calendar.ts';
import type { FoundEvent } from './foundEvent.ts';
import { sentencesAround } from './sentencesAround.ts';
import { isPerson } from './who.ts';

/** A journey of known length: traveller, destination, and start and end where they can be calculated. */
export type Trip = {
  readonly traveller: EntityId;
  readonly destination: EntityId | undefined;
  readonly event: FoundEvent;
  /** Days since 1970-01-01, each accurate to about a day. */
  readonly bounds: { readonly start: number; readonly end: number } | undefined;
};

const journey =
  /^\s(?:(?:official|state|working|private|surprise|first|rare)\s)?(?:trip|visit|tour|stay|journey|mission|voyage)\b/;
const departure =
  /\b(?:set (?:off|out)|depart(?:ed|s)?|left (?:for|on)|leaves (?:for|on)|flew to|sailed for)\b/;
const homecoming =
  /\b(?:return(?:ed|s)?|arriv(?:ed?|es|ing)|came back|back home|cross(?:ed|es)\b[^.]*\bborder|left for home|flew home)\b/;

/** Every journey of known length, each at its first mention. */
export function findTrips(draft: StoryDraft, dated: readonly FoundEvent[]): readonly Trip[] {
  const sentenceOf = sentencesAround(draft);
  const trips = draft.times.flatMap((time) => {
    const sentence = time.duration ? sentenceOf(time) : undefined;
    return (sentence && findTrip(time, sentence, draft, dated)) ?? [];
  });
  return trips.filter(
    ({ traveller, destination }, i) =>
      trips.findIndex((trip) => trip.traveller === traveller && trip.destination === destination) === i,
  );
}

/** "Kim’s six-day trip to Russia": the length precedes the journey, and the traveller precedes the length. */
function findTrip(
  time: TimeExpression,
  sentence: Sentence,
  draft: StoryDraft,
  dated: readonly FoundEvent[],
): Trip | undefined {
  const noun = journey.exec(sentence.block.text.slice(time.end, sentence.end));
  if (!noun || sentence.block.region === 'headline') return undefined;
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
  if (!owner) return undefined;
  const bounds = boundsOf(time, owner.entity, dated);
  const event: FoundEvent = {
    clause: { sentence, start: sentence.start, end: sentence.end },
    rule: 'journey of a length',
    title: sentence.block.text.slice(owner.start, destination?.end ?? end),
    when: bounds && intervalText(bounds),
    dayPart: undefined,
    ...(time.duration && { duration: time.duration }),
    people: [owner.entity],
    place: draft.places.find(({ entity }) => entity === destination?.entity)?.id,
    status: 'happened',
    words: { block: time.block, start: time.start, end: time.end, quote: time.quote },
  };
  return { traveller: owner.entity, destination: destination?.entity, event, bounds };
}

/** Both ends are approximate: a length in days doesn't give the hours of departure and return. */
export function intervalText({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${dayText(start)}~/${dayText(end)}~`;
}

/** Counts back from the first dated event with the traveller going home, or forward from the first with them leaving. */
function boundsOf(
  { duration = '' }: TimeExpression,
  traveller: EntityId,
  dated: readonly FoundEvent[],
): Trip['bounds'] {
  const days = Number(/^P(\d+)D$/.exec(duration)?.[1]) || Number(/^P(\d+)W$/.exec(duration)?.[1]) * 7;
  if (!days) return undefined;
  const [home] = daysOf(homecoming, traveller, dated);
  if (home !== undefined) return { start: home - days, end: home };
  const [away] = daysOf(departure, traveller, dated);
  return away === undefined ? undefined : { start: away, end: away + days };
}

/** Days on which the traveller is the subject of one of `words`, earliest first. */
function daysOf(words: RegExp, traveller: EntityId, dated: readonly FoundEvent[]): readonly number[] {
  return dated
    .filter(
      ({ people, clause, status }) =>
        status !== 'planned' &&
        people.includes(traveller) &&
        words.test(clause.sentence.block.text.slice(clause.start, clause.end)),
    )
    .flatMap(({ when }) => dayOf(when))
    .toSorted((a, b) => a - b);
}

function dayOf(when: string | undefined): readonly number[] {
  const parsed = when && /^\d{4}-\d\d-\d\d$/.test(when) ? parseEdtf(when) : undefined;
  return parsed ? [earliestDay(parsed)] : [];
}
