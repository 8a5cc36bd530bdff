import type { Reading } from '../reading.ts';
import { media } from './beforeVerb.ts';
import { endOfPhrase } from './phraseEnd.ts';

const dayPart = /^(?:morning|afternoon|evening|night)$/;
const unit = /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$/;
const adverbialOpeners =
  /^(?:in|on|at|during|to|via|by|from|after|through|before|over|under|with|outside|inside|near|following|ahead)$/;

/** The first token from `from` on that is no adverbial of when, where or how something was said. */
export function afterAdverbials(reading: Reading, from: number): number {
  const { classes, low } = reading;
  let at = from;
  for (let n = 0; n < 6; n++) {
    const kind = classes[at];
    if (kind === 'adverb' || kind === 'day') at++;
    else if (dayPart.test(low[at] ?? '') && classes[at - 1] === 'day') at++;
    else if (
      /^(?:number|article)$/.test(kind ?? '') &&
      unit.test(low[at + 1] ?? '') &&
      /^(?:after|before|later|earlier|ago)$/.test(low[at + 2] ?? '')
    )
      at += 2;
    else if (kind === 'number' && classes[at - 1] === 'day') at++;
    else if (
      /^(?:late|early|earlier|last|this|next)$/.test(low[at] ?? '') &&
      (classes[at + 1] === 'day' ||
        /^(?:week|month|year|morning|night|evening|afternoon|summer|spring|fall|winter)$/.test(
          low[at + 1] ?? '',
        ))
    )
      at += 2;
    else if (adverbialOpeners.test(low[at] ?? '')) {
      const end = endOfAdverbial(reading, at);
      if (end === undefined) return at;
      at = end;
    } else return at;
  }
  return at;
}

/** "in a statement", "on Twitter", "to reporters in Oslo"; undefined if the preposition opens something else. */
function endOfAdverbial(reading: Reading, at: number): number | undefined {
  const { classes, low } = reading;
  if (/^(?:least|most|once|first|all|issue|risk|odds|stake)$/.test(low[at + 1] ?? '')) return undefined;
  if (
    low[at] === 'to' &&
    !/^(?:article|name|pronoun)$/.test(classes[at + 1] ?? '') &&
    !/^(?:reporters|journalists|supporters|lawmakers|fans|voters|followers)$/.test(low[at + 1] ?? '')
  )
    return undefined;
  let end = at + 1;
  while (classes[end] === 'day' || (classes[end] === 'number' && classes[end - 1] === 'day')) end++;
  if (end > at + 1) return end;
  end = endOfPhrase(reading, at + 1);
  if (end === at + 1) return undefined;
  // "in a statement the plan was dropped": a new phrase, or what follows the medium.
  const medium = low.slice(at + 1, end).findIndex((word) => media.test(word));
  if (medium !== -1 && classes[at + 2 + medium] !== 'noun') {
    const behind = at + 2 + medium;
    if (
      /^(?:with|to|for|on|at|about|released|published|filed|dated|sent|broadcast|issued|posted|aired|of|by)$/.test(
        low[behind] ?? '',
      )
    ) {
      const start =
        classes[behind + 1] === 'preposition' || low[behind + 1] === 'to' || low[behind + 1] === 'by'
          ? behind + 2
          : behind + 1;
      return Math.max(endOfPhrase(reading, start), start);
    }
    return behind;
  }
  return end;
}

/** After "told": where those who were told it end; `from` itself if nobody is named. */
export function afterHearer(reading: Reading, from: number): number {
  const { classes, low } = reading;
  if (/^(?:him|her|them|me|us|you|it)$/.test(low[from] ?? '')) return from + 1;
  if (classes[from] === 'cue' || classes[from] === 'which') return from;
  return behindTitle(reading, endOfPhrase(reading, from));
}

/** "the BBC’s “Today” programme": a title in quotation marks is part of the phrase that ends before it at `end`. */
function behindTitle(reading: Reading, end: number): number {
  const { classes, low, speech, sentence } = reading;
  const isTitle =
    /^[“"‘]$/.test(low[end] ?? '') &&
    !speech[end] &&
    /^(?:own|article|name)$/.test(classes[end - 1] ?? '') &&
    /^\p{Lu}/u.test(sentence.words[end + 1] ?? '');
  const close = isTitle ? low.slice(0, end + 8).findIndex((word, i) => i > end && /^[”"’]$/.test(word)) : -1;
  return close === -1 ? end : Math.max(close + 1, endOfPhrase(reading, close + 1));
}
