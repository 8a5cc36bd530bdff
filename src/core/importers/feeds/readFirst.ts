import { fail, ok, type Result } from '../../result.ts';
import type { ArticleError } from '../articleError.ts';
import type { ArticleDraft, ArticleFormat } from '../draft.ts';
import { countCharacters } from '../text/countCharacters.ts';
import { plainWords } from '../text/plainWords.ts';
import { draftOfItem, type FeedItem } from './feedItem.ts';

type Found = { readonly format: ArticleFormat; readonly items: readonly FeedItem[] };

/** The first article of a feed or export; the headlines of the others are reported (splitFile.ts gives each a file). */
export function readFirst({ format, items }: Found, name: string): Result<ArticleDraft, ArticleError> {
  const [item, ...others] = items.filter(({ html, text }) => html !== undefined || text !== undefined);
  if (!item)
    return fail({
      kind: 'notAnArticle',
      name,
      because: 'it is a feed of summaries, without the text of the articles',
    });
  const draft = draftOfItem(item, format);
  const titles = others.map(({ fields }) => plainWords(fields.headline) ?? 'An article without a headline');
  return ok({
    ...draft,
    dropped: [...draft.dropped, ...titles.map((text) => ({ text, why: 'other' as const }))],
    characters: titles.reduce((sum, title) => sum + countCharacters(title), draft.characters),
  });
}
