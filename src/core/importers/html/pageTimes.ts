import type { ReadFrom } from '../../story/story.ts';
import type { DraftFields } from '../draft.ts';
import type { LinkedArticle } from '../json/jsonLd.ts';
import type { Meta } from './metaElements.ts';
import { readDate } from './pageDate.ts';
import type { PublishedTime } from './publishedTime.ts';

/** When a page's article was published and updated, and where each was read. */
export function pageTimes(article: LinkedArticle | undefined, meta: Meta, time: PublishedTime): DraftFields {
  const { date: published, from: publishedFrom } = firstOf([
    [article?.published, 'jsonLd'],
    [readFirst(meta, publishedNames), 'meta'],
    [time.published, 'timeElement'],
  ]);
  const { date: updated, from: updatedFrom } = firstOf([
    [article?.updated, 'jsonLd'],
    [readFirst(meta, updatedNames), 'meta'],
    [time.updated, 'timeElement'],
  ]);
  return { published, publishedFrom, updated, updatedFrom };
}

function firstOf(found: readonly (readonly [date: string | undefined, from: ReadFrom])[]) {
  const [date, from] = found.find(([value]) => value !== undefined) ?? [];
  return { date, from };
}

/** The first of the named elements that holds a date; sites also put other things there. */
function readFirst(meta: Meta, names: readonly string[]): string | undefined {
  return names.map((name) => readDate(meta(name))).find((date) => date !== undefined);
}

const updatedNames = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'article.updated',
  'last-modified',
  'lastmod',
  'revised',
];

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'date',
  'cxenseparse:recs:publishtime',
  'dcterms.date',
  'article.published',
  'citation_publication_date',
  'citation_date',
  'dc.date.created',
  'dcterms.issued',
  'dcterms.available',
  'publication-date',
  'date.release',
];
