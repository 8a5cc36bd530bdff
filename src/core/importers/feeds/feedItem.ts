import { addFields } from '../countKept.ts';
import type { ArticleDraft, ArticleFormat, DraftFields, DraftPicture } from '../draft.ts';
import { readFragment } from '../html/readFragment.ts';
import { bareByline } from '../text/bareByline.ts';
import { plainWords } from '../text/plainWords.ts';
import { readPlainText } from '../text/readPlainText.ts';

/** One article of a feed, an export or a content system. Words may contain character references. */
export type FeedItem = {
  readonly fields: DraftFields;
  readonly authors: readonly string[];
  /** The text as HTML, or as plain text if there is no HTML. */
  readonly html?: string | undefined;
  readonly text?: string | undefined;
  readonly pictures: readonly DraftPicture[];
};

/** The item as an article. A picture that its text shows as well is kept there only. */
export function draftOfItem(
  { fields, authors, html, text, pictures }: FeedItem,
  format: ArticleFormat,
): ArticleDraft {
  const body =
    html === undefined
      ? readPlainText(text ?? '', format)
      : readFragment(html, format, fields.sourceUrl ?? fields.publisherUrl);
  const shown = new Set(
    body.blocks.flatMap((block) => (block.type === 'figure' ? [fileOf(block.picture.address)] : [])),
  );
  const byline = authors
    .map((name) => bareByline(plainWords(name) ?? ''))
    .filter((name) => name !== '' && !isAccount(name))
    .join(', ');
  const headline = plainWords(fields.headline);
  const summary = plainWords(fields.summary);
  const draft: ArticleDraft = {
    ...body,
    fields: { ...fields, headline, summary, byline: byline === '' ? undefined : byline },
    pictures: pictures.filter(({ address }) => !shown.has(fileOf(address))),
  };
  return addFields(draft, [headline, byline]);
}

/** The name of a system's account, which is nobody's. */
function isAccount(name: string): boolean {
  return /^(?:admin(?:istrator)?|editor|root|user|webmaster|staff|wordpress)\d*$/i.test(name);
}

/** Sites serve one picture in several sizes, told apart in the query or by a size before the extension. */
function fileOf(address: string | undefined): string {
  return (address ?? '')
    .replace(/[?#].*$/, '')
    .replace(/-\d{2,4}x\d{2,4}(?=\.\w{3,4}$)/, '')
    .replace(/^https?:/, '');
}
