import { isHumanNoun } from '../../words/humanNouns.ts';
import type { Range, Reading } from '../reading.ts';
import { phraseBefore } from './nounPhrase.ts';

/** "Ana Roe, a nurse who lives there, said": back over the asides between commas, the last one closed by the comma at `close`. */
export function phraseBehindAside(reading: Reading, close: number): Range | undefined {
  const { low } = reading;
  const frame = endOfFrame(reading);
  let comma = startOfRelative(reading, close) ?? close;
  for (let n = 0; n < 5; n++) {
    const open = low.lastIndexOf(',', comma - 1);
    if (open < 1 || open <= frame || close - open > 40) return undefined;
    if (!isAside(reading, open + 1) && !isNameOf(reading, open)) return undefined;
    const before = low.lastIndexOf(',', open - 1);
    const phrase = phraseBefore(reading, open);
    if (phrase && isNameOf(reading, open)) return phrase;
    const isAsideToo = before > frame && isAside(reading, before + 1) && phrase?.from === before + 1;
    if (phrase && !(isAsideToo && phraseBefore(reading, before))) return phrase;
    comma = open;
  }
  return undefined;
}

/** The comma behind "In Oslo," or "Reading a statement to the court,": nobody before it speaks. -1 without one. */
function endOfFrame({ low, classes, speech }: Reading): number {
  const first = /^(?:and|but|yet)$/.test(low[0] ?? '') ? 1 : 0;
  const opens = /^(?:preposition|link|to)$/.test(classes[first] ?? '') || /.ing$/.test(low[first] ?? '');
  return opens && !speech[first] ? low.indexOf(',') : -1;
}

/** "whose father, a baker, died in 1974,": the commas behind the word that opens such a clause would hide what it is about. */
function startOfRelative({ low, classes }: Reading, close: number): number | undefined {
  const from = Math.max(0, close - 40);
  const which = classes.slice(from, close).lastIndexOf('which');
  if (which === -1) return undefined;
  const comma = low.indexOf(',', from + which);
  const hasVerb = (first: number, last: number) =>
    classes.slice(first, last).some((kind) => kind === 'verb' || kind === 'auxiliary');
  // "Ana Roe, who sold boats, died on Friday, her son, Bo, said": the clause is over, and its noun has another verb.
  return hasVerb(from + which, comma) && hasVerb(comma, close) ? undefined : comma;
}

/** "The company, Havgaard, …", "a clerk in the port, Bo Lind, …": a name for what stands before the comma at `open`. */
function isNameOf(reading: Reading, open: number): boolean {
  const { classes, low } = reading;
  if (/^(?:or|known|formerly|including)$/.test(low[open + 1] ?? '')) return true;
  if (!/^(?:name|noun)$/.test(classes[open + 1] ?? '')) return false;
  const phrase = phraseBefore(reading, open);
  if (!phrase) return false;
  const words = low.slice(phrase.from, phrase.to);
  const hasHuman = words.some((word) => isHumanNoun(word));
  return hasHuman || (classes[open + 1] === 'name' && /^(?:the|its|his|her|their|our)$/.test(words[0] ?? ''));
}

/** What begins at `at` can stand between commas behind the name that it tells of. */
export function isAside({ classes, low, sentence }: Reading, at: number): boolean {
  const kind = classes[at];
  const word = low[at] ?? '';
  if (/^(?:article|which|number|ing|preposition|own)$/.test(kind ?? '')) return true;
  // "a draft, dated Jan. 30 and seen by reporters,"
  if (
    /(?:ed|seen|written|made|known|read|sent|shown|taken|drawn|held)$/.test(word) &&
    /^(?:preposition|day|adverb|to)$/.test(classes[at + 1] ?? '')
  )
    return true;
  if (
    /^(?:then|now|formerly|once|himself|herself|itself|themselves|also|both|jr\.?|sr\.?|speaking|citing|quoting|however|though|meanwhile|who|left|right|along)$/.test(
      word,
    )
  )
    return true;
  const ahead = low.slice(at, at + 5);
  const comma = ahead.indexOf(',');
  const hasHuman = (comma === -1 ? ahead : ahead.slice(0, comma)).some((one) => isHumanNoun(one));
  if (hasHuman && (kind === 'noun' || kind === 'name')) return true;
  // "Rome, Italy," and "Fresno, Calif.,"
  return (
    kind === 'name' &&
    /^[,]$/.test(low[at + 1] ?? low[at + 2] ?? '') &&
    (sentence.words[at] ?? '').length < 12
  );
}
