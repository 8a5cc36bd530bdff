export type SplitDateline = {
  /** As printed, without the dash: `SEOUL, South Korea (AP)`. */
  readonly dateline: string;
  /** The dash with the spaces around it. */
  readonly dash: string;
  /** Start of the sentence, in UTF-16 units. */
  readonly end: number;
};

const month =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)';
const name =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:de|del|da|do|el|la|le|of|the|and|am|an|der)| \\p{Lu}[\\p{L}\\p{M}.'’-]*){0,4}";
/** In English, or day and month in another language: "3 mars", "1 LUG". */
const date = `(?:${month}\\.? \\d{1,2}(?:, ?\\d{4})?|\\d{1,2}\\.? \\p{L}{3,10}\\.?(?: \\d{4})?)`;
const agency = '(\\s*\\([^()]{2,40}\\)|\\s*/[^/]{2,40}/| [A-Z]{2,5}(?= ?[-–—_]))?';
const dashes = '(\\s*(?:[—–]|--+)\\s*|,?\\s+[-_]\\s+|\\.\\s?-\\s*|:\\s+(?=\\p{Lu}))(?=\\S)';
const pattern = new RegExp(`^(${name}(?:[,/] ?${name}){0,3}(?:,? ${date})?${agency})${dashes}`, 'u');
/** A place, the day and the agency without brackets: "OSAKA, Dec. 9 Kyodo -". */
const signed = new RegExp(`^(${name}(?:, ?${name}){0,3},? ${date}( \\p{Lu}\\p{L}{2,12}))${dashes}`, 'u');
/** The agency before the place: "(ANSA) - ROMA, 1 LUG -". */
const agencyFirst = new RegExp(
  `^(\\([A-Z][\\p{L} ]{1,20}\\)(\\s+[-–—]\\s+)${name}(?:, ?${date})?)${dashes}`,
  'u',
);
/** Korean agencies: `(Seoul=Agency) reporter = `. */
const korean = /^(\([^()=]{1,30}=[^()]{2,30}\)[^=.]{0,40}?)(\s*=\s*)(?=\S)/u;
/** Scripts without capitals: a place, then the agency's abbreviation in brackets and a dash. */
const uncased = /^((?![^(]*\p{Lu}\p{Ll})\p{Lo}[^().!?؟。]{1,50}\([^()]{2,20}\))(\s*(?:--+|[—–-])\s*)(?=\S)/u;
/** In UTF-16 units; longer matches are sentences that happen to contain a dash. */
const longest = 100;

/**
 * The place, and often day and agency, that opens a wire story. Recognised only with the agency in brackets or the place
 * in capitals, so that no sentence loses its first words.
 */
export function splitDateline(text: string): SplitDateline | undefined {
  const head = text.slice(0, longest + 10);
  const cased = pattern.exec(head) ?? signed.exec(head) ?? agencyFirst.exec(head);
  const found = cased ?? korean.exec(head) ?? uncased.exec(head);
  const dateline = found?.[1];
  if (!found || dateline === undefined || dateline.length > longest) return undefined;
  const [, , sign, dashAfter] = found;
  const dash = (cased ? dashAfter : sign) ?? '';
  // "Monday (May 3) -" opens a sentence or an entry of a list.
  if (cased && /\d/.test(sign ?? '')) return undefined;
  if (cased && sign === undefined && (!isCapitals(dateline) || dash.startsWith(':'))) return undefined;
  return { dateline, dash, end: found[0].length };
}

function isCapitals(dateline: string): boolean {
  const place = dateline.split(/[,/]/)[0] ?? '';
  return /^[\p{Lu}\p{M}\s.'’-]{3,}$/u.test(place);
}
