import type { Span } from '../story/story.ts';

/** Abbreviations that news text puts before a capital or a number without ending a sentence. */
const inside =
  /(?:^|[\s(“"‘])(?:[A-Za-z]|Mr|Mrs|Ms|Mme|Mlle|Messrs|Sra|Dr|Gen|Lt|Col|Sgt|Capt|Maj|Cmdr|Adm|Gov|Sen|Rep|Rev|Hon|Prof|Supt|Det|St|Ste|Mt|Ft|Nos?|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|vs|approx)\.\s*$/;
/** Those that may end one as well: "3 p.m.", "the U.S.", "Fresno, Calif.", "Havgaard Inc." */
const inOrAtEnd =
  /(?:^|[\s(“"‘])(?:[\dap]*[ap]\.m|(?:[A-Z]{1,2}\.)+[A-Z]{1,2}|Co|Corp|Inc|Ltd|Jr|Sr|Bros|Al?a|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.\s*$/;
/** Words that open a sentence and are no names. */
const opener =
  /^[“"‘]?(?:The|An?|In|On|At|It|He|She|They|We|I|But|And|So|If|As|By|For|From|His|Her|Its|Their|This|That|These|Those|There|When|While|After|Before|Since|Police|Officials|No|What|Some|Many|Most|All|One|Two)\s/;
/** Languages that write "3. Mai". */
const ordinalDot = /^(?:de|da|nb|nn|no|fi|et|lv|cs|sk|sl|hr|hu|is|tr)\b/;

function isInside(text: string, start: number, end: number, language: string): boolean {
  const last = text.slice(Math.max(start, end - longest), end);
  if (inside.test(last)) return true;
  if (ordinalDot.test(language) && /(?:^|\s)\d{1,2}\.\s*$/.test(last)) return true;
  return inOrAtEnd.test(last) && !opener.test(text.slice(end, end + longest));
}

/** More than any abbreviation with the spaces after it; only so much is looked at, however long the sentence is. */
const longest = 40;

/**
 * Splits a block into sentences by Unicode's rules (UAX #29, Intl.Segmenter), joined again after an abbreviation. UTF-16
 * ranges, without the white space between them.
 */
export function splitSentences(text: string, language: string): readonly Span[] {
  const sentences: Span[] = [];
  let open: number | undefined;
  for (const { segment, index } of segments(text, language)) {
    const start = open ?? index;
    const end = index + segment.length;
    if (end < text.length && isInside(text, start, end, language)) {
      open = start;
      continue;
    }
    open = undefined;
    sentences.push({ start, end: index + segment.trimEnd().length });
  }
  return sentences.filter(({ start, end }) => end > start);
}

/** Characters. The segmenter's time grows with the square of its text, so a longer one is given to it in parts. */
const mostAtOnce = 8000;

function* segments(text: string, language: string) {
  const segmenter = segmenterOf(language);
  for (let start = 0; start < text.length; ) {
    const part = text.slice(start, endOfPart(text, start));
    for (const { segment, index } of segmenter.segment(part)) yield { segment, index: start + index };
    start += part.length;
  }
}

/** After a line, else after what looks like a sentence. */
function endOfPart(text: string, start: number): number {
  const most = start + mostAtOnce;
  if (text.length <= most) return text.length;
  const part = text.slice(start, most);
  const line = part.lastIndexOf('\n') + 1;
  if (line > 0) return start + line;
  const stop = Math.max(
    ...['. ', '! ', '? ', '.” ', '." ', '。'].map((end) => part.lastIndexOf(end) + end.length),
  );
  return stop > mostAtOnce / 2 ? start + stop : most;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** One a language: making a segmenter takes longer than splitting a paragraph. */
function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}
