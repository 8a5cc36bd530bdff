import { tenseOf } from '../times/tense.ts';
import { capitalised } from './firstLetter.ts';
import { shorten } from './shorten.ts';
import { withoutDate } from './withoutDate.ts';

/** "Kestrel Foods, the maker of oat drinks, agreed": the role belongs to the name, not in the title. */
const apposition = /^(\p{Lu}[^,]{2,50}), (?:the|a|an|its|her|his) [^,]{3,90}, (?=(?:\w+ly )?([a-z]+) )/u;

/** "The first launch was in December": without its date nothing would be left of what it says. */
const endsBare =
  /\b(?:is|was|are|were|be|been|set|due|scheduled|planned|expected|held|born|came|come|comes|took|falls|began|ended|start|begin|resume|open|end|close|return|meet|depart)$/;

/**
 * An event's title in the story's own words: the clause without its date ("on Monday morning") where the sentence stands
 * without it, without opening conjunction and inserted roles. `subject`: the subject of a clause that has none in it.
 * `least`: how much of the clause holds its verb and date, in UTF-16 units; it is never cut before that.
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
