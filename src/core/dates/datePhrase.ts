import { assertNever } from '../assertNever.ts';
import type { DayPart } from '../story/story.ts';
import { type DateShape, dateShape, isExactDays } from './dateShape.ts';
import {
  type DateStyle,
  dateText,
  dateTextWithWeekday,
  doubtfulDateText,
  doubtText,
  joinWords,
  rangeText,
} from './dateText.ts';
import type { Edtf, EdtfDate } from './edtf.ts';

export type PhraseOptions = DateStyle & {
  readonly dayPart?: DayPart | undefined;
  readonly duration?: string | undefined;
};

/**
 * A date in words, lower case, in two pieces so that a narrow column can break between them. `comma`: the second piece is
 * an addition ("morning") and takes a comma if both are on one line.
 */
export type DatePhrase = {
  readonly lead: string;
  readonly part?: string | undefined;
  readonly comma?: boolean;
};

/**
 * All wordings of dates, short and long, are made here, so that they agree everywhere. The part of the day is added to a
 * date and to a day inside an interval, but not to a bound or a longer event.
 */
export function datePhrase(when: Edtf | undefined, options: PhraseOptions): DatePhrase {
  const shape = dateShape(when, options.duration);
  switch (shape?.kind) {
    case undefined:
      return { lead: 'date not given' };
    case 'date':
      return singlePhrase(shape.date, options);
    case 'before':
      return beforePhrase(shape, options);
    case 'after':
      return afterPhrase(shape, options);
    case 'lasted': {
      const { doubt, text } = rangeText(shape.start, shape.end, options);
      return doubt ? { lead: doubt, part: text } : { lead: text };
    }
    case 'early':
    case 'mid':
    case 'late':
      return thirdPhrase(shape, options);
    case 'week':
    case 'within':
      return withinPhrase(shape, options);
    default:
      return assertNever(shape);
  }
}

export function phraseLine({ lead, part, comma }: DatePhrase): string {
  return part ? `${lead}${comma ? ',' : ''} ${part}` : lead;
}

function singlePhrase(date: EdtfDate, options: PhraseOptions): DatePhrase {
  const doubt = doubtText(date);
  const part = date.clock?.slice(0, 5) ?? options.dayPart;
  if (!doubt) return { lead: dateTextWithWeekday(date, options), part, comma: true };
  return { lead: doubt, part: dateText(date, options) + (part ? `, ${part}` : '') };
}

/**
 * An exact bound is inclusive ("by 31 Dec."); "by December" would be read as its first day. "By about" is no English,
 * and for an approximate bound a day makes no difference: "before about 12 Sept.".
 */
function beforePhrase({ end, isOpen }: DateShape & { kind: 'before' }, options: PhraseOptions): DatePhrase {
  const text = doubtfulDateText(end, options);
  if (!isOpen) return { lead: `until ${text}`, part: 'start not known', comma: true };
  if (doubtText(end)) return { lead: 'before', part: text };
  return { lead: 'by', part: (end.day ? '' : options.long ? 'the end of ' : 'end of ') + text };
}

/** From an approximate bound on, nothing is said to last: "after the trip" is "about 18 Sept. or later". */
function afterPhrase({ start, isOpen }: DateShape & { kind: 'after' }, options: PhraseOptions): DatePhrase {
  const text = doubtfulDateText(start, options);
  if (isOpen && doubtText(start)) return { lead: text, part: 'or later' };
  return {
    lead: (isOpen ? 'since ' : 'from ') + text,
    part: isOpen ? 'still going on' : 'end not known',
    comma: true,
  };
}

/** "early Sept.", "mid-September 2023": for the interval that starts on that day. */
function thirdPhrase(
  { kind, start }: DateShape & { kind: 'early' | 'mid' | 'late' },
  options: PhraseOptions,
): DatePhrase {
  const month = dateText(start, options).replace(/^\d+ /, '');
  return { lead: kind + (kind === 'mid' ? '-' : ' ') + month, part: options.dayPart, comma: true };
}

function withinPhrase(
  { kind, start, end }: DateShape & { kind: 'week' | 'within' },
  options: PhraseOptions,
): DatePhrase {
  const { long, dayPart } = options;
  const some = `some ${dayPart ?? (isExactDays(start, end) ? 'day' : 'time')}`;
  if (kind === 'week' && (long || !dayPart)) {
    return { lead: long ? `${some} in the week of` : 'week of', part: dateText(start, options) };
  }
  const { doubt, text } = rangeText(start, end, options);
  if (doubt === 'about' && !dayPart) return { lead: 'around', part: text };
  return { lead: `${some} ${long ? 'from' : 'in'}`, part: joinWords(doubt, text) };
}
