import type { StoryDraft } from '../draft.ts';
import type { Sentence } from '../sentence.ts';
import { dayText } from '../times/calendar.ts';
import { afterAttribution } from './attribution.ts';
import type { Clause } from './clause.ts';
import type { FoundEvent } from './foundEvent.ts';
import { titleOf } from './titleOf.ts';
import { intervalText, type Trip } from './trip.ts';
import { whereOf } from './where.ts';
import { isPerson, whoIn } from './who.ts';

const journeyWords =
  '(?:travel(?:l?ing|s)?|visit(?:ing)?|trip|tour|journey|stay|leaving|going|flying|touring)';
const opening = new RegExp(
  `^(Before|After|During|While|Ahead of|On)\\b[^,]{0,60}\\b${journeyWords}\\b[^,]{0,60},\\s`,
);
/** "before visiting military sites": another action by the same person. */
const further =
  /\s(before|after|then)\s(visit|tour|inspect|meet|attend|see|watch|travell?|fly|arriv|return)ing\b/;

/** Undated actions of the traveller before, during or after the journey, where the sentence states the order. */
export function tripEvents(trip: Trip, draft: StoryDraft): readonly FoundEvent[] {
  const { bounds } = trip;
  if (!bounds) return [];
  return draft.sentences.flatMap((sentence, i) => {
    if (sentence.block.region !== 'body' || draft.times.some((time) => isIn(time, sentence))) return [];
    const text = sentence.block.text.slice(sentence.start, sentence.end);
    const [phrase = '', relation = ''] = opening.exec(text) ?? [];
    if (phrase) return relatedTo(trip, sentence, phrase, relation, bounds, draft);
    return meeting(trip, sentence, draft.sentences[i - 1], bounds, draft);
  });
}

type Bounds = NonNullable<Trip['bounds']>;

function relatedTo(
  trip: Trip,
  sentence: Sentence,
  phrase: string,
  relation: string,
  bounds: Bounds,
  draft: StoryDraft,
): readonly FoundEvent[] {
  const { text, id } = sentence.block;
  const when = whenOf(relation, bounds);
  const start = sentence.start + phrase.length;
  const second = further.exec(text.slice(start, sentence.end));
  const main: Clause = {
    sentence,
    start,
    end: second ? start + second.index : sentence.end,
  };
  const people = whoIn(main, draft);
  if (!people.includes(trip.traveller)) return [];
  const words = {
    block: id,
    start: sentence.start,
    end: start - 2,
    quote: text.slice(sentence.start, start - 2),
  };
  const event = { dayPart: undefined, status: 'happened', words, when, rule: 'tied to the journey' } as const;
  const first: FoundEvent = {
    ...event,
    clause: main,
    title: titleOf(text.slice(main.start, main.end), undefined, undefined),
    people,
    place: whereOf(main, draft),
  };
  if (!second) return [first];
  const at =
    start + second.index + (second[0].length - second[0].trimStart().length) + (second[1]?.length ?? 0) + 1;
  const rest: Clause = { sentence, start: at, end: sentence.end };
  const [name] = draft.mentions.filter(
    ({ entity, block, start: from }) => entity === trip.traveller && block === id && from >= start,
  );
  return [
    first,
    {
      ...event,
      clause: rest,
      title: titleOf(text.slice(at, sentence.end), undefined, `${name?.quote ?? ''}:`),
      people: [trip.traveller],
      place: whereOf(rest, draft),
    },
  ];
}

/** "Kim and Russian Defense Minister Sergei Shoigu also met": a host from the country of the journey, in an undated sentence. */
function meeting(
  trip: Trip,
  sentence: Sentence,
  previous: Sentence | undefined,
  bounds: Bounds,
  draft: StoryDraft,
): readonly FoundEvent[] {
  const { text, id } = sentence.block;
  const start = afterAttribution(sentence);
  const clause: Clause = { sentence, start, end: sentence.end };
  const words = text.slice(start, sentence.end);
  if (!/\b(?:met|held talks|dined|signed)\b/.test(words) || /\bwill\b/.test(words) || !previous) return [];
  const people = whoIn(clause, draft);
  const hosts = people.filter(
    (entity) =>
      entity !== trip.traveller &&
      draft.mentions.some((mention) => mention.entity === entity && isPerson(mention, draft)),
  );
  const ofHost = draft.mentions.some(
    ({ entity, block, start: from, end }) =>
      entity === trip.destination && block === id && from >= start && end <= sentence.end,
  );
  if (!people.includes(trip.traveller) || hosts.length === 0 || !ofHost) return [];
  const quote = text.slice(start, sentence.end);
  return [
    {
      clause,
      rule: 'meeting on the journey',
      title: titleOf(quote, undefined, undefined),
      when: intervalText(bounds),
      dayPart: undefined,
      people,
      place: whereOf(clause, draft),
      status: 'happened',
      words: { block: id, start, end: sentence.end, quote },
    },
  ];
}

function whenOf(relation: string, bounds: Bounds): string {
  if (/^(?:Before|Ahead)/.test(relation)) return `../${dayText(bounds.start)}~`;
  return relation === 'After' ? `${dayText(bounds.end)}~/..` : intervalText(bounds);
}

function isIn(
  time: {
    readonly block: string;
    readonly start: number;
    readonly when?: string | undefined;
    readonly duration?: string | undefined;
  },
  { block, start, end }: Sentence,
): boolean {
  return (
    time.block === block.id && time.start >= start && time.start < end && Boolean(time.when ?? time.duration)
  );
}
