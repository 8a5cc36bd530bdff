import type { ArticleDraft } from '../draft.ts';
import { readFragment } from '../html/readFragment.ts';
import { readPlainText } from '../text/readPlainText.ts';
import { unescapeText } from '../text/unescape.ts';
import { looksLikeHtml } from './looksLikeHtml.ts';

/** A text field of JSON-LD: plain, or markup, which some sites escape once more. */
export function readBody(field: string, base?: string): ArticleDraft {
  const text = looksLikeHtml(field) ? field : unescapeText(field);
  return looksLikeHtml(text) ? readFragment(text, 'jsonLd', base) : readPlainText(text, 'jsonLd');
}
