import type { LinkedArticle } from '../json/jsonLd.ts';
import { isAgency } from '../text/agencies.ts';
import { bareByline } from '../text/bareByline.ts';
import { splitByline } from '../text/byline.ts';
import type { Meta } from './metaElements.ts';

type Given = {
  readonly article: LinkedArticle | undefined;
  readonly meta: Meta;
  /** Those that the page prints near its headline. */
  readonly printed: readonly string[];
  /** Whether a name is neither the publisher's nor an account's. */
  readonly isSomebody: (name: string) => boolean;
};

/** The authors of a page's article, of the metadata or as the page prints them. */
export function authorsOf({ article, meta, printed, isSomebody }: Given): readonly string[] {
  const given = (article?.authors ?? []).filter(isSomebody);
  const linked = given.length > 0 ? given : (article?.creators ?? []).filter(isSomebody);
  const bylines = printed.filter(isSomebody);
  if (linked.length > 0) {
    const names = linked.flatMap((name) =>
      /[,;]| & |\band\b/i.test(name) && linked.length === 1 ? splitNames(name) : [bareByline(name)],
    );
    // Some systems have room for one author only, and print them all.
    const isPart = names.length < bylines.length && names.every((name) => bylines.includes(name));
    return isPart && bylines.length <= mostPrinted ? bylines : names;
  }
  const said = authorNames
    .map((name) => meta(name))
    .find((name) => name !== undefined && !/^https?:|^@/.test(name) && isSomebody(name));
  if (bylines.length > 1 && (said === undefined || bylines.includes(bareByline(said)))) return bylines;
  const names = said === undefined ? bylines : splitNames(said).filter(isSomebody);
  // An agency signs its own reports.
  return names.length > 0 ? names : printed.filter(isAgency);
}

/** With more names in bylines they are of other articles too. */
const mostPrinted = 4;

const authorNames = [
  'author',
  'article:author',
  'byl',
  'parsely-author',
  'dc.creator',
  'sailthru.author',
  'cxenseparse:author',
  'articleauthor',
  'dcterms.creator',
  'citation_author',
];

function splitNames(text: string): readonly string[] {
  const names = splitByline(text);
  return names.every((name) => name.split(' ').length <= 5) && names.length > 0 ? names : [bareByline(text)];
}
