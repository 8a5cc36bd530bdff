import type { Span } from '../story/story.ts';
import { splitSentences } from './splitSentences.ts';

/** Abbreviations that news text puts before a capital or a number without ending a sentence. */
const inside =
  /(?:^|[\s(“"‘/])(?:[A-Za-z]|Mr|Mrs|Ms|Mme|Mlle|Messrs|Sra|Dr|Gen|Lt|Col|Sgt|Capt|Maj|Cmdr|Adm|Gov|Sen|Rep|Rev|Hon|Prof|Supt|Det|St|Ste|Mt|Ft|Nos?|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|vs|approx)\.\s*$/;
/** Those that may end one as well: "3 p.m.", "the U.S.", "Fresno, Calif.", "Havgaard Inc." */
const inOrAtEnd =
  /(?:^|[\s(“"‘])(?:[\dap]*[ap]\.m|(?:[A-Z]{1,2}\.)+[A-Z]{1,2}|Co|Corp|Inc|Ltd|Jr|Sr|Bros|Al?a|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.\s*$/;
/** Words that open a sentence and are no names. */
const opener =
  /^[“"‘]?(?:The|An?|In|On|At|It|He|She|They|We|I|But|And|So|If|As|By|For|From|His|Her|Its|Their|This|That|These|Those|There|When|While|After|Before|Since|Police|Officials|No|What|Some|Many|Most|All|One|Two)\s/;
/** Titles that open a sentence behind a clock time; behind "U.S." they go on. */
const titleOpener =
  /^(?:Mr|Mrs|Ms|Dr|Mayor|President|Governor|Senator|Judge|Sheriff|Chief|Captain|Commodore|Commander|Colonel|General|Minister|Secretary|Spokes\w+)\b/;
/** The name of the network: "wrote on X." */
const onX = /\b(?:on|to|via) X\.\s*$/;
/** Languages that write "3. Mai". */
const ordinalDot = /^(?:de|da|nb|nn|no|fi|et|lv|cs|sk|sl|hr|hu|is|tr)\b/;

/**
 * Sentences as a reader of news divides them: abbreviations of titles, months, states, clock times and firms end one only
 * where the next word opens another. UTF-16 ranges.
 */
export function splitNewsSentences(text: string, language: string): readonly Span[] {
  return splitSentences(text, language, (before, after) => {
    if (onX.test(before) || (/[ap]\.m\.\s*$/.test(before) && titleOpener.test(after))) return false;
    if (inside.test(before) || (ordinalDot.test(language) && /(?:^|\s)\d{1,2}\.\s*$/.test(before)))
      return true;
    return inOrAtEnd.test(before) && !opener.test(after);
  });
}
