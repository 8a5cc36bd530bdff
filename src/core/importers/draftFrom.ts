import { assertNever } from '../assertNever.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ArticleError } from './articleError.ts';
import type { ArticleRead, ReadContext } from './articleRead.ts';
import { readMail } from './bytes/readMail.ts';
import { readMhtml } from './bytes/readMhtml.ts';
import { detectFormat, type TextFormat } from './detectFormat.ts';
import type { ArticleDraft } from './draft.ts';
import { readFragment } from './html/readFragment.ts';
import { readHtml } from './html/readHtml.ts';
import { mostCharacters } from './imported.ts';
import { readJson } from './json/readJson.ts';
import { readOwn } from './own/readOwn.ts';
import { mergeFields } from './refine/mergeFields.ts';
import { readMarkdown } from './text/readMarkdown.ts';
import { readPlainText } from './text/readPlainText.ts';
import { readAnpa } from './wire/readAnpa.ts';
import { readIptc7901 } from './wire/readIptc7901.ts';
import { readWireText } from './wire/readWireText.ts';
import { readXml } from './xml/readXml.ts';

/** The reader for each format. */
export function draftFrom(given: string, context: ReadContext): Result<ArticleRead, ArticleError> {
  const { name } = context;
  // Transmission leaves these in front of a wire item's first sign; a NUL elsewhere would make each copy look binary.
  const text = given.replace(/^[\0\x7f]+/, '').replaceAll('\0', '\ufffd');
  const own = readOwn(text);
  if (own) return ok(own);
  const format = detectFormat(text);
  if (!withMore.has(format) && text.length > mostCharacters) return fail(tooLong(name, text.length));
  const drafted = readAs(format, text, context);
  if (!drafted.ok || drafted.value.kind === 'story' || drafted.value.draft.characters <= mostCharacters)
    return drafted;
  return fail(tooLong(name, drafted.value.draft.characters));
}

/** In these formats most of the file may be scripts or encoded pictures, so the text is measured after reading. */
const withMore: ReadonlySet<TextFormat> = new Set(['html', 'pastedHtml', 'mhtml', 'mail', 'json', 'xml']);

function tooLong(name: string, characters: number): ArticleError {
  return { kind: 'tooLong', name, characters, most: mostCharacters };
}

function readAs(
  format: TextFormat,
  text: string,
  { name, options, raw }: ReadContext,
): Result<ArticleRead, ArticleError> {
  switch (format) {
    case 'json': {
      const read = readJson(text, name);
      if (!read.ok) return read;
      return read.value.kind === 'story' ? ok(read.value) : ok(drafted(read.value.draft));
    }
    case 'xml': {
      const read = readXml(text, name);
      return read.ok ? ok(drafted(read.value)) : read;
    }
    case 'mhtml': {
      const page = readMhtml(raw());
      if (!page) return fail({ kind: 'damaged', name, format: 'a page saved as MHTML' });
      const address = options.address ?? page.address;
      const { draft, isLogin } = readHtml(page.html, { ...options, address }, 'mhtml');
      if (isLogin) return fail({ kind: 'login', name });
      const saved = mergeFields({ captured: page.savedAt, capturedFrom: 'header' }, draft.fields);
      return ok({ kind: 'draft', draft: { ...draft, fields: saved }, embedded: page.pictures });
    }
    case 'mail': {
      const mail = readMail(raw(), options);
      return mail
        ? ok({ kind: 'draft', draft: mail.draft, embedded: mail.pictures })
        : fail({ kind: 'notAnArticle', name, because: 'it is a mail without text' });
    }
    case 'html': {
      const { draft, isLogin } = readHtml(text, options);
      return isLogin ? fail({ kind: 'login', name }) : ok(drafted(draft));
    }
    case 'pastedHtml':
      return ok(drafted(readFragment(text, 'pastedHtml', options.address)));
    case 'anpa':
      return ok(drafted(readAnpa(text)));
    case 'iptc7901':
      return ok(drafted(readIptc7901(text)));
    case 'wireText':
      return ok(drafted(readWireText(text)));
    case 'markdown':
      return ok(drafted(readMarkdown(text)));
    case 'plainText':
      return ok(drafted(readPlainText(text)));
    default:
      return assertNever(format);
  }
}

function drafted(draft: ArticleDraft): ArticleRead {
  return { kind: 'draft', draft, embedded: [] };
}
