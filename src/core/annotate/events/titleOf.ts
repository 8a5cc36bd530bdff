import { toWords } from '../times/governingTense.ts';
import { tenseOf } from '../times/tense.ts';

/** UTF-16 units. A longer title is cut before a part that only adds to it; else it stays whole. */
const longest = 140;
/** "Kestrel Foods, the maker of oat drinks, agreed": the role belongs to the name, not in the title. */
const apposition = /^(\p{Lu}[^,]{2,50}), (?:the|a|an|its|her|his) [^,]{3,90}, (?=(?:\w+ly )?([a-z]+) )/u;

/**
 * An event's title in the story's own words: the clause without its date ("on Monday morning") where the sentence stands
 * without it, without opening conjunction and inserted roles. `subject`: the subject of a clause that has none in it. `least`: how much of
 * the clause holds its verb and date, in UTF-16 units; it is never cut before that.
 */
export function titleOf(
  clause: string,
  date: string | undefined,
  subject: string | undefined,
  least = 0,
): string {
  const plain = tidy(date ? withoutDate(clause, date) : clause);
  const isAtEnd = date !== undefined && tidy(clause).endsWith(date);
  const isShort = `${subject ?? ''} ${plain}`.trim().split(' ').length < 3;
  const stands = isShort || (isAtEnd && endsBare.test(plain)) ? tidy(clause) : plain;
  const [all, name = '', verb = ''] = apposition.exec(stands) ?? [];
  const isRole = all !== undefined && tenseOf([verb], 0) !== undefined && !/^(?:and|or|but)$/.test(verb);
  const short = isRole ? `${name} ${stands.slice(all.length)}` : stands;
  return capitalised(shorten(subject ? `${subject} ${short}` : short, least));
}

function tidy(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .replace(/\s([,.;])/g, '$1')
      // A dateline that stands in the text: "MIDWAY ATOLL -".
      .replace(/^\p{Lu}[\p{Lu}\s.,]{2,40}\s[-–—]\s/u, '')
      .replace(/^[\s,;:—–]*(?:(?:and|but|so|then),?\s)?/i, '')
      .replace(/^[\s,;—–]+/, '')
      .replace(/(?:[\s,;—–]|(?<!\b[ap]\.m|\b\p{Lu})\.|\b(?:and|but|or)\b)+$/gu, '')
  );
}

/** "The first launch was in December": without its date nothing would be left of what it says. */
const endsBare =
  /\b(?:is|was|are|were|be|been|set|due|scheduled|planned|expected|held|born|came|come|comes|took|falls|began|ended|start|begin|resume|open|end|close|return|meet|depart)$/;

const preposition =
  '(?:(?:late|early|later|earlier|only|back|again)\\s+)?(?:on|in|during|at)\\s+(?:the\\s+)?(?:late\\s+|early\\s+)?';
const onDay =
  '(?:(?:late|early|later|earlier|only|back|again)\\s+)?(?:on|during)\\s+(?:the\\s+)?(?:late\\s+|early\\s+)?';
const follows =
  /^(?:$|[,.;:)”"—–]|(?:and|but|or|to|in|on|at|by|for|with|from|when|that|which|who|as|after|before|while|of|until|because|over|near|outside|against|during|into|about|under|where|if|than|following|amid|without|through|towards?|between|among|off|along|across|beside|beyond|past|inside|despite|via|soon|shortly|just)\b)/;

/** Without the date and the preposition before it, unless something else hangs on them ("the early hours of Sunday"). */
function withoutDate(clause: string, date: string): string {
  const quoted = date.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const lead = /^(?:early |late )?[A-Z][a-z]+day\b/.test(date) ? onDay : preposition;
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
  if (possessive) return clause;
  // "Even Friday, he claimed", "in a statement issued Tuesday": words that hang on the date.
  if (
    /(?:^|\s)(?:even|only|just|as|early|late|issued|released|published|held|posted|made|taken|signed|passed|filed)$/i.test(
      `${before}${gap}`.trim(),
    ) &&
    !words
  )
    return clause;
  const isOpening = /^(?:[\p{Lu}][\p{Lu}\s.,]+\s[-–—])?$/u.test(before.trim());
  // Only the date of the verb goes; one that belongs to a noun or a preposition before it stays.
  if (
    !words &&
    /\b(?:of|for|from|since|until|than|to|between|around|about|after|before|by|until|as|the|a|an|through|throughout|over|under|per|into|within|across|against|with|beyond)\s*$/i.test(
      before + gap,
    )
  )
    return clause;
  if (!isOpening && !follows.test((comma + after).trimStart()))
    return /\bon\b/i.test(words) || !words ? (verbAfter(before, comma + after) ?? clause) : clause;
  if (isOpening) return after;
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

/** What follows these only adds to the sentence before them; "but", "if" and "unless" would change it. */
const adding =
  /, (?=(?:which|who|whose|where|while|as|after|including|with|making|bringing|marking|according)\b|(?:a|an|the)\s[^,]*$|[^,]{3,60}\b(?:said|says)\b)|\s(?=(?:after|while|where)\s)/g;

/** Words that need what follows them. */
const open =
  /\b(?:where|which|who|when|while|after|before|soon|shortly|just|days|weeks|hours|minutes|months|years|because|if|as|that|probably|perhaps|possibly)$/;

/** `least`: what must stay, in UTF-16 units. */
function shorten(text: string, least: number): string {
  if (text.length <= longest) return text;
  const cut = [...text.matchAll(adding)].find(
    ({ index }) => index > Math.max(30, least - 4) && index <= longest && !open.test(text.slice(0, index)),
  );
  return cut ? text.slice(0, cut.index) : text;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
