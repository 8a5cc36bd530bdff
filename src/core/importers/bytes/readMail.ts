import { addFields } from '../countKept.ts';
import type { ArticleDraft } from '../draft.ts';
import { readHtml } from '../html/readHtml.ts';
import type { ImportOptions, TypedFile } from '../imported.ts';
import { countCharacters } from '../text/countCharacters.ts';
import { toEdtfOfMail } from '../text/mailDate.ts';
import { readPlainText } from '../text/readPlainText.ts';
import { squash } from '../text/squash.ts';
import { decodeBytes } from './decodeBytes.ts';
import { latin1 } from './latin1.ts';
import { decodeWords } from './mailWords.ts';
import { type MimePart, mimeHeaders, mimeParts, toBytes } from './mimeParts.ts';
import { picturesIn } from './readMhtml.ts';
import { splitMailbox } from './splitMailbox.ts';

/**
 * A mail (RFC 5322), of one part or many: its HTML, else its text. The subject is the headline, the sender the author, the
 * date the date; the other header lines are no part of the article. Of a mailbox the first, and the subjects of the others
 * are reported (splitFile.ts gives each a file). `file`: as Latin-1.
 */
export function readMail(file: string, options: ImportOptions): Mail | undefined {
  const [source = file, ...others] = mailsIn(file);
  const mail = readOne(source, options);
  if (!mail || others.length === 0) return mail;
  const subjects = others.map((other) => subjectOf(mimeHeaders(other)) || 'A mail without a subject');
  const dropped = [...mail.draft.dropped, ...subjects.map((text) => ({ text, why: 'other' as const }))];
  const characters = subjects.reduce((sum, text) => sum + countCharacters(text), mail.draft.characters);
  return { ...mail, draft: { ...mail.draft, dropped, characters } };
}

/** With more mails than this the report would be of nothing else. */
const most = 500;

function mailsIn(file: string): readonly string[] {
  if (!/^\s{0,99}(?:ï»¿)?From /.test(file)) return [file];
  return splitMailbox(toBytes(file), most)?.mails.map(latin1) ?? [file];
}

type Mail = { readonly draft: ArticleDraft; readonly pictures: readonly TypedFile[] };

function readOne(source: string, options: ImportOptions): Mail | undefined {
  const headers = mimeHeaders(source);
  const parts = mimeParts(source);
  const part =
    parts.find(({ type }) => type === 'text/html') ?? parts.find(({ type }) => type === 'text/plain');
  if (!part) return undefined;
  const text = textOfPart(part);
  const body =
    part.type === 'text/html' ? { ...readHtml(text, options, 'html').draft } : readPlainText(unfolded(text));
  const subject = subjectOf(headers);
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

function subjectOf(headers: ReadonlyMap<string, string>): string {
  const subject = squash(decodeWords(headers.get('subject') ?? ''));
  return subject.replace(/^(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+/i, '');
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
