import type { FoundEvent } from './foundEvent.ts';

/**
 * Merges two reports of one event, keeping both as evidence: a dated "their meeting" with the sentence that reports it,
 * and a caption with a paragraph of the same day, people and place.
 */
export function mergeEvents(events: readonly FoundEvent[]): readonly FoundEvent[] {
  const merged: FoundEvent[] = [];
  for (const event of events) {
    const at = merged.findIndex((other) => isMeetingAgain(other, event) || isSameDayAndPlace(other, event));
    const twin = merged[at];
    if (twin) merged[at] = joined(twin, event);
    else merged.push(event);
  }
  return merged;
}

function joined(first: FoundEvent, second: FoundEvent): FoundEvent {
  const [main, other] =
    first.clause.sentence.block.region === 'caption' || isReference(first)
      ? [second, first]
      : [first, second];
  const dated = isReference(second) ? second : isReference(first) ? first : main;
  const dayPart = dated.dayPart ?? other.dayPart;
  return {
    ...main,
    when: dated.when,
    dayPart,
    words: dated.words,
    people: [...new Set([...main.people, ...other.people])],
    place: main.place ?? other.place,
    also: [...(main.also ?? []), other.clause, ...(other.also ?? [])],
  };
}

/** "during their meeting last week" after "Kim met Putin". */
function isMeetingAgain(a: FoundEvent, b: FoundEvent): boolean {
  const [told, referred] = isReference(b) ? [a, b] : [b, a];
  if (!isReference(referred) || isReference(told)) return false;
  return (
    /\b(?:met|meets|meeting with|held talks)\b/.test(textOf(told)) &&
    referred.people.length > 1 &&
    referred.people.every((id) => told.people.includes(id))
  );
}

function isReference(event: FoundEvent): boolean {
  const { text } = event.clause.sentence.block;
  return /\b(?:their|the|that) (?:meeting|talks|summit)\s(?:on |in )?$/.test(
    text.slice(0, event.words.start),
  );
}

function isSameDayAndPlace(a: FoundEvent, b: FoundEvent): boolean {
  const isCaption = ({ clause }: FoundEvent) => clause.sentence.block.region === 'caption';
  if (isCaption(a) === isCaption(b) || a.when !== b.when || !/^\d{4}-\d\d-\d\d$/.test(a.when ?? ''))
    return false;
  const shared = a.people.filter((id) => b.people.includes(id));
  return shared.length > 0 && (a.place === b.place || !a.place || !b.place);
}

function textOf({ clause }: FoundEvent): string {
  return clause.sentence.block.text.slice(clause.start, clause.end);
}
