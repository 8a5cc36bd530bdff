import type { ArticleDraft } from '../draft.ts';

const pages: ReadonlySet<ArticleDraft['format']> = new Set(['html', 'mhtml', 'pastedHtml']);

/** Whether a draft was read from a page, with what pages have around their articles. */
export function isPage({ format }: ArticleDraft): boolean {
  return pages.has(format);
}
