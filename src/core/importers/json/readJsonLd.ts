import { fail, ok, type Result } from '../../result.ts';
import type { ArticleError } from '../articleError.ts';
import { addFields } from '../countKept.ts';
import { type ArticleDraft, draftOf } from '../draft.ts';
import { findLinkedArticle, type LinkedArticle } from './jsonLd.ts';
import { liveBlocks } from './liveBlocks.ts';
import { readBody } from './readBody.ts';

/** An article in schema.org terms. Most pages give only metadata; the description is then the only text. */
export function readJsonLd(value: unknown, name: string): Result<ArticleDraft, ArticleError> {
  const article = findLinkedArticle([value]);
  const headline = article?.headline;
  if (!article || headline === undefined)
    return fail({ kind: 'notAnArticle', name, because: 'its JSON-LD has no article with a headline' });
  const { blocks, links, dropped, characters } = bodyOf(article);
  const hasText = article.body !== undefined || article.updates.length > 0;
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
          summary: hasText ? article.description : undefined,
        },
        pictures: article.images.slice(0, 12).map((image) => ({ alt: '', ...image })),
        blocks,
        links,
        guessed: hasText
          ? []
          : [
              {
                field: 'body',
                value: article.description ?? headline,
                because: 'the file has the article’s metadata but not its text',
              },
            ],
        dropped,
        characters,
      }),
      [headline],
    ),
  );
}

/** The text, then the entries of a live report. */
function bodyOf(article: LinkedArticle): Pick<ArticleDraft, 'blocks' | 'links' | 'dropped' | 'characters'> {
  const { body, description, headline = '', updates } = article;
  if (updates.length === 0) return readBody(body ?? description ?? headline);
  const [text, live] = [readBody(body ?? ''), liveBlocks(article)];
  return {
    blocks: [...text.blocks, ...live.blocks],
    links: [...text.links, ...live.links],
    dropped: [...text.dropped, ...live.dropped],
    characters: text.characters + live.characters,
  };
}
