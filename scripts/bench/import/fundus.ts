import { isPublisher } from '../../../src/core/importers/html/isPublisher.ts';
import { splitByline } from '../../../src/core/importers/text/byline.ts';
import { isTown } from '../../../src/core/importers/text/isTown.ts';
import { toBareText } from '../../../src/core/importers/text/sameText.ts';
import { bodyText, importFile, wholeText } from './importFile.ts';
import { readPlain } from './plain.ts';
import { bodyScore } from './score.ts';
import { readSuiteJson } from './suite.ts';

type GoldPage = {
  readonly publisher: string;
  readonly path: string;
  readonly url: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publishing_date: string | null;
  readonly paragraphs: readonly string[];
  readonly images: readonly { readonly caption: string | null }[];
};

/** What was found of a page's gold standard; captions count if they have a picture. */
export type Scored = {
  readonly f1: number;
  readonly title: boolean;
  readonly authors: boolean;
  readonly day: boolean;
  readonly captions: number;
  /** Whether every paragraph of the gold standard is in the text. */
  readonly isComplete: boolean;
  readonly ms: number;
};
export type FundusRow = {
  readonly page: string;
  readonly of: number;
  /** Whether the gold standard names people or desks as authors, and a day. */
  readonly hasAuthors: boolean;
  readonly hasDay: boolean;
  readonly ours: Scored;
  readonly plain: Scored;
};

/** Each gold page, imported by us and by plain Readability in the same run. */
export function benchFundus(): readonly FundusRow[] {
  return readSuiteJson<readonly GoldPage[]>('fundus-news/gold.json.gz').map((gold) => ({
    page: gold.publisher,
    of: captionsOf(gold).length,
    hasAuthors: authorsOf(gold).length > 0,
    hasDay: gold.publishing_date !== null,
    ours: scoreOurs(gold),
    plain: scorePlain(gold),
  }));
}

function scoreOurs(gold: GoldPage): Scored {
  const { imported, ms } = importFile(`fundus-news/${gold.path}`, gold.url);
  if (!imported)
    return { f1: 0, title: false, authors: false, day: false, captions: 0, isComplete: false, ms };
  const { story } = imported;
  return {
    f1: bodyScore(bodyText(imported), gold.paragraphs.join('\n')),
    title: toBareText(story.headline) === toBareText(gold.title),
    authors: hasAuthors(story.byline ?? '', gold),
    day: story.published?.slice(0, 10) === gold.publishing_date?.slice(0, 10),
    captions: countCaptions(
      story.photos.map(({ caption }) => caption),
      gold,
    ),
    isComplete: isComplete(wholeText(imported), gold),
    ms,
  };
}

function scorePlain(gold: GoldPage): Scored {
  const plain = readPlain(`fundus-news/${gold.path}`, gold.url);
  return {
    f1: bodyScore(plain.text, gold.paragraphs.join('\n')),
    title: toBareText(plain.title) === toBareText(gold.title),
    authors: hasAuthors(plain.byline, gold),
    day: plain.published.slice(0, 10) === gold.publishing_date?.slice(0, 10),
    captions: countCaptions(plain.captions, gold),
    isComplete: isComplete(plain.text, gold),
    ms: plain.ms,
  };
}

function hasAuthors(byline: string, gold: GoldPage): boolean {
  const names = splitByline(byline).map(toBareText);
  return authorsOf(gold).every((author) => names.includes(toBareText(author)));
}

/** The gold standard has what the page's metadata says, also where that is only the publisher's own name or a town. */
function authorsOf({ authors, publisher, url }: GoldPage): readonly string[] {
  return authors.filter((author) => !isPublisher(author, [publisher], url) && !isTown(author));
}

function isComplete(text: string, { paragraphs }: GoldPage): boolean {
  const bare = toBareText(text);
  return paragraphs.every((paragraph) => bare.includes(toBareText(paragraph)));
}

function captionsOf(gold: GoldPage): readonly string[] {
  return gold.images.flatMap(({ caption }) => caption ?? []);
}

function countCaptions(found: readonly string[], gold: GoldPage): number {
  return captionsOf(gold).filter((caption) => found.some((ours) => isCaptionOf(ours, caption))).length;
}

function isCaptionOf(ours: string, gold: string): boolean {
  const [a, b] = [toBareText(ours), toBareText(gold)];
  return b !== '' && (a.includes(b) || (a.length > 20 && b.includes(a)));
}
