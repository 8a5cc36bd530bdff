import { fail, ok, type Result } from '../../result.ts';
import type { ArticleError } from '../articleError.ts';
import { addFields, countKept, wordsOf } from '../countKept.ts';
import type { ArticleDraft, DraftPicture } from '../draft.ts';
import { readFragment } from '../html/readFragment.ts';
import { bareByline } from '../text/bareByline.ts';
import { countCharacters } from '../text/countCharacters.ts';
import { toEdtf } from '../text/machineDate.ts';
import { readPlainText } from '../text/readPlainText.ts';
import { isSameText } from '../text/sameText.ts';
import { squash } from '../text/squash.ts';
import { unescapeText } from '../text/unescape.ts';
import { field, isObject, type JsonObject, textField, toList } from './access.ts';
import { ninjsError } from './ninjsError.ts';
import { picturesOf } from './ninjsPictures.ts';
import { otherVariants } from './otherVariants.ts';
import { variantOf } from './variantOf.ts';

/** A ninjs item, or one from systems that use `guid` instead of the standard `uri`. */
export function isNinjs(value: unknown): value is JsonObject {
  return (
    isObject(value) &&
    ['uri', 'guid', 'headline', 'headlines', 'body_html', 'bodies'].some((name) => Object.hasOwn(value, name))
  );
}

/**
 * IPTC ninjs 1.0 to 3.1: variants in field names (`body_html`) in 1.x, lists of variants by role (`bodies`) in 2.x, camel
 * case in 3.x. Only one body is used: HTML if there is one, else text.
 */
export function readNinjs(item: JsonObject, name: string): Result<ArticleDraft, ArticleError> {
  const because = ninjsError(item);
  if (because !== undefined) return fail({ kind: 'notAnArticle', name, because });
  const headline = variantOf(item, 'headline') ?? textField(item, 'title', 'name');
  const body = bodyOf(item);
  const pictures = picturesOf(item);
  const summary = description(item);
  if (body === undefined && summary === undefined && pictures.length === 0)
    return fail({
      kind: 'notAnArticle',
      name,
      because:
        headline === undefined
          ? 'the item has neither headline nor text'
          : 'the item has a headline but no text',
    });
  const text = body ?? readPlainText(summary ?? '', 'ninjs');
  const extra = pictures.filter((picture) => !isIn(text, picture));
  const head = squash(unescapeText(headline ?? summary ?? ''));
  const draft: ArticleDraft = {
    ...text,
    fields: {
      headline: head === '' ? undefined : head,
      summary:
        body === undefined || summary === undefined || squash(summary) === ''
          ? undefined
          : squash(unescapeText(summary)),
      byline: bylineOf(item),
      published: dateOf(
        item,
        'firstpublished',
        'firstPublished',
        'versioncreated',
        'versionCreated',
        'firstcreated',
        'firstCreated',
        'contentcreated',
        'contentCreated',
      ),
      language: textField(item, 'language'),
      dateline: textField(item, 'dateline') ?? textField(item, 'located'),
      publisher:
        textField(item, 'copyrightholder', 'copyrightHolder', 'source') ??
        textField(
          toList(field(item, 'infosources') ?? field(item, 'infosource') ?? field(item, 'infoSources'))[0],
          'name',
        ),
      copyright: textField(item, 'copyrightnotice', 'copyrightNotice'),
      usageTerms: textField(item, 'usageterms', 'usageTerms'),
      sourceUrl: [textField(item, 'uri'), textField(item, 'guid')].find(
        (uri) => uri !== undefined && /^https?:\/\/\S+$/.test(uri),
      ),
    },
    pictures: extra,
    blocks: text.blocks.map((block) =>
      block.type === 'figure' ? { ...block, picture: completed(block.picture, pictures) } : block,
    ),
  };
  const given = body === undefined ? [head] : [head, draft.fields.summary];
  // Pictures in the text may take captions from entries outside it, which then count as source text.
  const added = countKept({ ...draft, pictures: [] }) - countKept({ ...text, pictures: [] });
  const whole = addFields({ ...draft, characters: text.characters + added }, given);
  const others = otherVariants(item, [...whole.moved, ...whole.blocks.flatMap(wordsOf)]);
  return ok({
    ...whole,
    dropped: [...whole.dropped, ...others.map((words) => ({ text: words, why: 'desk' as const }))],
    characters: whole.characters + countCharacters(others.join('')),
  });
}

function bodyOf(item: JsonObject): ArticleDraft | undefined {
  const html = variantOf(item, 'body', ['html', 'html5', 'xhtml', 'main']);
  if (html !== undefined && html !== '...')
    return /<\w/.test(html) ? readFragment(html, 'ninjs') : readPlainText(unescapeText(html), 'ninjs');
  const text = variantOf(item, 'body', ['text', 'plain']) ?? variantOf(item, 'body');
  if (text === undefined) return undefined;
  return /<(?:p|br|div|h\d)\b/i.test(text) ? readFragment(text, 'ninjs') : readPlainText(text, 'ninjs');
}

function description(item: JsonObject): string | undefined {
  const value = variantOf(item, 'description', ['text', 'summary', 'main', 'html', 'caption']);
  if (value === undefined) return undefined;
  return /<\w/.test(value)
    ? readFragment(value, 'ninjs')
        .blocks.map((block) => ('text' in block ? block.text : ''))
        .join(' ')
    : value;
}

function bylineOf(item: JsonObject): string | undefined {
  const printed = variantOf(item, 'byline') ?? textField(item, 'by');
  if (printed !== undefined) return bareByline(squash(printed)) || undefined;
  const names = toList(field(item, 'authors'))
    .map((author) => textField(author, 'name'))
    .filter((name) => name !== undefined);
  return names.length === 0 ? undefined : names.join(', ');
}

function dateOf(item: JsonObject, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = textField(item, name);
    const date = value === undefined ? undefined : toEdtf(value);
    if (date !== undefined) return date;
  }
  return undefined;
}

function isIn(draft: ArticleDraft, picture: DraftPicture): boolean {
  return draft.blocks.some((block) => block.type === 'figure' && isSamePicture(block.picture, picture));
}

function isSamePicture(
  a: DraftPicture,
  b: DraftPicture & { readonly addresses?: readonly string[] },
): boolean {
  const addresses = b.addresses ?? [];
  return (
    (a.address !== undefined && addresses.includes(a.address)) ||
    (a.caption !== '' && isSameText(a.caption, b.caption))
  );
}

/** A picture in the text gets caption and credit from the item's entry for it. */
function completed(picture: DraftPicture, known: readonly DraftPicture[]): DraftPicture {
  const entry = known.find((other) => isSamePicture(picture, other));
  if (!entry) return picture;
  return { ...picture, caption: picture.caption || entry.caption, credit: picture.credit ?? entry.credit };
}
