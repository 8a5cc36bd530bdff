import { findAgency } from './agencies.ts';
import { isTown } from './isTown.ts';

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
/** "STOCKHOLM/TT:", "Oslo/NTB –". */
const slashed = new RegExp(
  `^(${name}(?:, ?${name}){0,2}/([A-Z]{2,10}|\\p{Lu}\\p{Ll}{3,9}))(\\s*:\\s+(?=[\\p{Lu}“"«])|\\s*(?:[—–-]|--+)\\s*)(?=\\S)`,
  'u',
);
/** A town in small letters without an agency; a sentence starts after the dash. */
const bare = new RegExp(
  `^(${name}(?:, ?${name}){0,2}(,? ${date})?)(\\s*(?:[—–]|--+)\\s*|\\s+-\\s+)(?=[\\p{Lu}\\d“"«‘])`,
  'u',
);
/** Days and words that open a note before a dash. */
const noTown =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Updated?|Correction|Corrected|Clarification|Published|Posted|Editor|Note|Breaking|Live|Opinion|Analysis|Today|Yesterday|Tomorrow|Last|Next|Since|Until|From|By|On|In|At)\b/i;
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
  const cased = findSlashed(head) ?? pattern.exec(head) ?? signed.exec(head) ?? agencyFirst.exec(head);
  const found = cased ?? korean.exec(head) ?? uncased.exec(head);
  const dateline = found?.[1];
  if (!found || dateline === undefined || dateline.length > longest) return undefined;
  const [, , sign, dashAfter] = found;
  const dash = (cased ? dashAfter : sign) ?? '';
  // "Monday (May 3) -" opens a sentence or an entry of a list.
  if (cased && /\d/.test(sign ?? '')) return undefined;
  if (cased && sign === undefined && (!isCapitals(dateline) || dash.startsWith(':'))) return findBare(head);
  return { dateline, dash, end: found[0].length };
}

/** The agency must be known, or the town: "HIV/AIDS: The …" is no dateline. */
function findSlashed(head: string): RegExpExecArray | null {
  const found = slashed.exec(head);
  const [, dateline = '', sign = ''] = found ?? [];
  const town = dateline.slice(0, dateline.lastIndexOf('/'));
  return findAgency(sign) || isTown(town) || isTown(toTitle(town)) ? found : null;
}

function toTitle(town: string): string {
  return town.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

function findBare(head: string): SplitDateline | undefined {
  const [all = '', dateline = '', day, dash = ''] = bare.exec(head) ?? [];
  if (dateline === '' || dateline.length > longest || noTown.test(dateline)) return undefined;
  // "Oslo – Bergen" is a journey.
  if (!/\s\p{Ll}+.*\s\S/u.test(head.slice(all.length))) return undefined;
  const town = day === undefined ? dateline : dateline.slice(0, -day.length);
  return day !== undefined || isTown(town) ? { dateline, dash, end: all.length } : undefined;
}

function isCapitals(dateline: string): boolean {
  const place = dateline.split(/[,/]/)[0] ?? '';
  return /^[\p{Lu}\p{M}\s.'’-]{3,}$/u.test(place);
}
