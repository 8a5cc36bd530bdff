import { fail, ok, type Result } from '../../result.ts';
import type { ArticleError } from '../articleError.ts';
import { addFields } from '../countKept.ts';
import { type ArticleDraft, draftOf } from '../draft.ts';
import { readFragment } from '../html/readFragment.ts';
import { readPlainText } from '../text/readPlainText.ts';
import { findLinkedArticle, type LinkedArticle } from './jsonLd.ts';
import { looksLikeHtml } from './looksLikeHtml.ts';

/** An article in schema.org terms. Most pages give only metadata; the description is then the only text. */
export function readJsonLd(value: unknown, name: string): Result<ArticleDraft, ArticleError> {
  const article = findLinkedArticle([value]);
  const headline = article?.headline;
  if (!article || headline === undefined)
    return fail({ kind: 'notAnArticle', name, because: 'its JSON-LD has no article with a headline' });
  const { blocks, dropped, characters } = bodyOf(article);
  return ok(
    addFields(
      draftOf({
        format: 'jsonLd',
        fields: {
          headline,
          byline: (article.authors.length > 0 ? article.authors : article.creators).join(', ') || undefined,
          published: article.published,
          publishedFrom: 'jsonLd',
          updated: article.updated,
          updatedFrom: 'jsonLd',
          language: article.language,
          sourceUrl: article.url,
          publisher: article.publisher,
          publisherUrl: article.publisherUrl,
          copyright: article.copyright,
          dateline: article.dateline,
          summary: article.body === undefined ? undefined : article.description,
        },
        pictures: article.images.slice(0, 12).map((image) => ({ alt: '', ...image })),
        blocks,
        guessed:
          article.body === undefined
            ? [
                {
                  field: 'body',
                  value: article.description ?? headline,
                  because: 'the file has the article’s metadata but not its text',
                },
              ]
            : [],
        dropped,
        characters,
      }),
      [headline],
    ),
  );
}

function bodyOf({ body, description, headline = '' }: LinkedArticle): ArticleDraft {
  const text = body ?? description ?? headline;
  return looksLikeHtml(text) ? readFragment(text, 'jsonLd') : readPlainText(text, 'jsonLd');
}
