import type { ArticleFormat, DropReason, Guess, PlaceFound } from './draft.ts';
import type { EncodingReport, ImportReport } from './imported.ts';
import { languageName } from './language/languageName.ts';
import { countCharacters } from './text/countCharacters.ts';

const formats: Readonly<Record<ArticleFormat, string>> = {
  story: 'Story file of Lede’s own format',
  ninjs: 'IPTC ninjs',
  jsonLd: 'schema.org JSON-LD',
  apMedia: 'AP Media item',
  jsonFeed: 'JSON Feed',
  wordpress: 'WordPress export',
  ghost: 'Ghost export',
  appleNews: 'Apple News Format',
  ans: 'Arc XP story (ANS)',
  rss: 'RSS feed',
  atom: 'Atom feed',
  nitf: 'NITF',
  newsMlG2: 'NewsML-G2',
  newsMl1: 'NewsML 1',
  anpa: 'Agency wire text, ANPA 1312',
  iptc7901: 'Agency wire text, IPTC 7901',
  wireText: 'Agency wire text',
  html: 'Web page',
  pastedHtml: 'Text with markup',
  mhtml: 'Web page saved in one file (MHTML)',
  mail: 'E-mail',
  markdown: 'Markdown',
  plainText: 'Plain text',
};

export function formatWords(format: ArticleFormat): string {
  return formats[format];
}

const waysToKnow: Readonly<Record<EncodingReport['how'], string>> = {
  mark: 'by its first bytes',
  declared: 'as the file says',
  valid: '',
  guessed: 'guessed from the bytes: if letters are wrong, save the file as UTF-8',
};

export function encodingWords({ name, how, lost = 0 }: EncodingReport): string {
  const way = waysToKnow[how];
  const places = lost === 1 ? '1 place' : `${number(lost)} places`;
  return [
    way === '' ? name.toUpperCase() : `${name.toUpperCase()}, ${way}`,
    ...(lost > 0 ? [`letters in ${places} were lost before the file came here`] : []),
  ].join('; ');
}

/** White space isn't counted, so re-wrapping a line is no loss. */
export function characterWords({ characters, kept, dropped }: ImportReport): string {
  const lost = characters - kept;
  if (lost === 0) return `All ${number(characters)} kept`;
  const listed = dropped.reduce((sum, { text }) => sum + countCharacters(text), 0);
  // Quotation marks that the markup only stands for are more than the source has.
  const unlisted = lost <= listed ? '' : `, ${number(lost - listed)} of them not accounted for`;
  return `${number(kept)} of ${number(characters)} kept, ${number(lost)} left out${unlisted}`;
}

const reasons: Readonly<Record<DropReason, string>> = {
  furniture: 'Part of the page, not of the article',
  hidden: 'Hidden on the page',
  repeat: 'Repeats earlier text word for word',
  counter: 'A counter of pictures',
  desk: 'For the desk, not for readers',
  mark: 'A separator',
  broken: 'A mark that points to no text',
  other: 'Another article in the same file',
};

export function reasonWords(why: DropReason): string {
  return reasons[why];
}

const readers: Readonly<Record<PlaceFound['reader'], string>> = {
  rules: 'our own rules',
  readability: 'Readability',
  run: 'the longest run of text',
  marked: 'the part that the page marks as its article',
  linked: 'the text in the page’s metadata',
};

/** How the article was found in its page; a doubt is said first. */
export function placeWords({ reader, agreement, letters, other, second }: PlaceFound): readonly string[] {
  const share =
    agreement === undefined ? '' : `; the other readers agree to ${Math.round(agreement * 100)} %`;
  return [
    ...(other && other.all > letters * 2
      ? [
          `Check that the article is complete: ${readers[other.reader]} would give ${number(other.all)} letters instead of ${number(letters)}`,
        ]
      : []),
    ...(second === undefined ? [] : [`The page has a second article, which is left out: ${second}`]),
    `Found by ${readers[reader]}${share}`,
    ...(other ? [`Only ${readers[other.reader]} would add ${number(other.only)} letters`] : []),
  ];
}

/** `timeZone` → "Time zone" */
export function fieldWords(field: string): string {
  const words = field.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What was guessed; a language by its name. */
export function guessWords(field: string, value: string): string {
  return field === 'language' ? languageName(value) : value;
}

export function number(value: number): string {
  return value.toLocaleString('en-GB');
}

/** The report as lines for a terminal, in the same words as on the page. */
export function toReportLines(report: ImportReport): readonly string[] {
  const { format, encoding, dropped, guessed, unusable = [], place, unused } = report;
  const toLines = (term: string, of: readonly Guess[]) =>
    of.map(
      ({ field, value, because }) =>
        `${term}: ${fieldWords(field)}: ${guessWords(field, value)}, because ${because}`,
    );
  return [
    `Read as: ${formatWords(format)}`,
    ...(encoding ? [`Encoding: ${encodingWords(encoding)}`] : []),
    ...(place ? placeWords(place).map((words) => `Article: ${words}`) : []),
    `Characters: ${characterWords(report)}`,
    ...dropped.map(({ text, why }) => `Left out (${reasonWords(why)}): ${text}`),
    ...toLines('Guessed', guessed),
    ...toLines('Not shown', unusable),
    ...unused.map((name) => `Not used: ${name}`),
  ];
}
