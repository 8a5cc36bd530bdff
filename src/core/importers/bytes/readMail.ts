import { addFields } from '../countKept.ts';
import type { ArticleDraft } from '../draft.ts';
import { readHtml } from '../html/readHtml.ts';
import type { ImportOptions, TypedFile } from '../imported.ts';
import { toEdtfOfMail } from '../text/mailDate.ts';
import { readPlainText } from '../text/readPlainText.ts';
import { squash } from '../text/squash.ts';
import { decodeBytes } from './decodeBytes.ts';
import { decodeWords } from './mailWords.ts';
import { type MimePart, mimeHeaders, mimeParts } from './mimeParts.ts';
import { picturesIn } from './readMhtml.ts';

/**
 * A mail (RFC 5322), of one part or many: its HTML, else its text. The subject is the headline, the sender the author, the
 * date the date; the other header lines are no part of the article. `source`: the file as Latin-1.
 */
export function readMail(
  source: string,
  options: ImportOptions,
): { readonly draft: ArticleDraft; readonly pictures: readonly TypedFile[] } | undefined {
  const headers = mimeHeaders(source);
  const parts = mimeParts(source);
  const part =
    parts.find(({ type }) => type === 'text/html') ?? parts.find(({ type }) => type === 'text/plain');
  if (!part) return undefined;
  const text = textOfPart(part);
  const body =
    part.type === 'text/html' ? { ...readHtml(text, options, 'html').draft } : readPlainText(unfolded(text));
  const subject = squash(decodeWords(headers.get('subject') ?? '')).replace(
    /^(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+/i,
    '',
  );
  const sender = nameOf(decodeWords(headers.get('from') ?? ''));
  const sent = toEdtfOfMail(headers.get('date') ?? '');
  const draft: ArticleDraft = {
    ...body,
    format: 'mail',
    fields: {
      ...body.fields,
      headline: subject === '' ? body.fields.headline : subject,
      byline: body.fields.byline ?? sender,
      ...(sent !== undefined && {
        published: sent,
        publishedFrom: 'header' as const,
        captured: sent,
        capturedFrom: 'header' as const,
      }),
    },
  };
  return { draft: addFields(draft, [subject, sender]), pictures: picturesIn(parts) };
}

/** In the declared character set, if the bytes are valid in it. */
function textOfPart({ bytes, charset }: MimePart): string {
  try {
    if (charset !== undefined) return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    // Declared wrongly, or unknown to the platform: as any other file.
  }
  return decodeBytes(bytes).text;
}

/** "Ana Wu" of `"Ana Wu" <ana@example.org>`; nothing if there is only an address. */
function nameOf(sender: string): string | undefined {
  const name = squash(sender.replace(/<[^<>]*>/g, ' ').replace(/"/g, ''));
  return name === '' || /\S@\S/.test(name) ? undefined : name;
}

/** A space before a line's end continues the paragraph (`format=flowed`, RFC 3676). */
function unfolded(text: string): string {
  return text.replace(/ \r?\n(?=\S)/g, ' ');
}
