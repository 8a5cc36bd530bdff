import { escapePattern } from '../../text/escapePattern.ts';
import { toWords } from '../times/placed.ts';
import { tenseOf } from '../times/tense.ts';
import { linkWords } from '../words/clauseWords.ts';

const around = [
  '(?:(?:late|early|later|earlier|only|back|again)\\s+)?(?:',
  ')\\s+(?:the\\s+)?(?:late\\s+|early\\s+)?',
];
const beforeDay = around.join('on|during');
const beforeOther = around.join('on|in|during|at');
const more =
  'following|amid|without|through|towards?|between|among|off|along|across|beside|beyond|past|inside|despite|via|soon|shortly|just';
/** After these the clause stands without the date. */
const follows = new RegExp(`^(?:$|[,.;:)”"—–]|(?:${linkWords}|${more})\\b)`);

/** "Even Friday, he claimed", "in a statement issued Tuesday": words that hang on the date. */
const hangs =
  /(?:^|\s)(?:even|only|just|as|early|late|issued|released|published|held|posted|made|taken|signed|passed|filed)$/i;
/** Only the date of the verb goes; one that belongs to a noun or a preposition before it stays. */
const belongs =
  /\b(?:of|for|from|since|until|than|to|between|around|about|after|before|by|as|the|a|an|through|throughout|over|under|per|into|within|across|against|with|beyond|at least|at most)\s*$/i;

/** Without the date and the preposition before it, unless something else hangs on them ("the early hours of Sunday"). */
export function withoutDate(clause: string, date: string): string {
  const quoted = escapePattern(date);
  const lead = /^(?:early |late )?[A-Z][a-z]+day\b/.test(date) ? beforeDay : beforeOther;
  const match = new RegExp(
    `(^|[\\s,—–])(${lead})?(?:the\\s+|earlier\\s+|later\\s+)?${quoted}(['’]s)?(,?)`,
    'i',
  ).exec(clause);
  if (!match) return clause;
  const [all, gap = '', words = '', possessive, comma = ''] = match;
  const before = clause.slice(0, match.index);
  const after = clause.slice(match.index + all.length);
  // "in 2014 and 2016"
  if (/^\s(?:and|or|to)\s(?:in\s)?\d/.test(comma + after)) return clause;
  // "Its next meeting is on Oct. 22, the last of the year"
  if (possessive || /\b(?:is|was|are|were|be|been)\s*$/.test(before + gap)) return clause;
  if (!words && (hangs.test(`${before}${gap}`.trim()) || belongs.test(before + gap))) return clause;
  const isOpening = /^(?:[\p{Lu}][\p{Lu}\s.,]+\s[-–—])?$/u.test(before.trim());
  if (!isOpening && !follows.test((comma + after).trimStart()))
    return /\bon\b/i.test(words) || !words ? (verbAfter(before, comma + after) ?? clause) : clause;
  if (isOpening) return after;
  return joined(before, gap, comma, after);
}

/** Both sides of a date, with the comma behind it only where that was not the date’s own. */
function joined(before: string, gap: string, comma: string, after: string): string {
  // ", on Monday," was inserted; the comma of ", which" stays.
  const inserted =
    comma && (/,\s*$/.test(before + gap) || (startsWithVerb(after) && before.split(',').length % 2 === 1));
  // "It ended on 4 July, after police shot a driver": the comma came with the date.
  // "Colombo, the holders, on Friday, in 18.2 overs": one comma still closes "the holders".
  const isOpen = inserted && before.replace(/,\s*$/, '').split(',').length % 2 === 0;
  const isJoined =
    (inserted && !isOpen) || /^\s(?:after|before|when|because|while|until|near|in|at|to)\b/.test(after);
  return `${inserted ? before.replace(/,\s*$/, '') : before} ${isJoined ? '' : comma}${after}`;
}

/** "The court on Friday, 2 May, heard": the comma belonged to the date. */
function startsWithVerb(text: string): boolean {
  return tenseOf(toWords(text), 0) !== undefined;
}

/** "Sharif on Wednesday commended": a date between subject and verb. */
function verbAfter(before: string, after: string): string | undefined {
  return /^\s\w+(?:ed|id|ew|aw|t|de|ook|ew|an|ang|ill|as)\b/.test(after) ? `${before}${after}` : undefined;
}
