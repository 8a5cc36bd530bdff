import { fail, ok, type Result } from '../../result.ts';
import type { ArticleError } from '../articleError.ts';
import { addFields, countKept } from '../countKept.ts';
import { type ArticleDraft, draftOf } from '../draft.ts';
import { bareByline } from '../text/bareByline.ts';
import { countCharacters } from '../text/countCharacters.ts';
import { toEdtf } from '../text/machineDate.ts';
import { paragraphOf } from '../text/paragraphOf.ts';
import { squash } from '../text/squash.ts';
import { readXml } from '../xml/readXml.ts';
import { field, isObject, type JsonObject, textField, toList } from './access.ts';
import { picturesOf } from './ninjsPictures.ts';

/** The envelope of AP's Media API: `data.item`, or the first of `data.items`. */
export function isApMedia(value: unknown): boolean {
  return itemOf(value) !== undefined;
}

function itemOf(value: unknown): JsonObject | undefined {
  const data = field(value, 'data');
  const item = field(data, 'item') ?? field(toList(field(data, 'items'))[0], 'item');
  return isObject(item) && (Object.hasOwn(item, 'altids') || Object.hasOwn(item, 'headline'))
    ? item
    : undefined;
}

/**
 * An item of AP's Media API. Its text is a separate NITF rendition, which is not fetched; it is used if the response
 * includes it. Otherwise the extended headline or summary is used, and the report says so.
 */
export function readApMedia(value: unknown, name: string): Result<ArticleDraft, ArticleError> {
  const item = itemOf(value);
  const headline = textField(item, 'headline', 'title');
  if (!item || headline === undefined)
    return fail({ kind: 'notAnArticle', name, because: 'the item has no headline' });
  const nitf = nitfOf(value);
  const inner = nitf === undefined ? undefined : readXml(nitf, name);
  const body = inner?.ok ? inner.value : undefined;
  const summary = textField(item, 'headline_extended', 'description_summary', 'description_caption');
  const fallback = squash(summary ?? headline);
  const pictures = picturesOf(item);
  if (
    summary === undefined &&
    body === undefined &&
    pictures.length === 0 &&
    textField(item, 'type') !== 'text'
  )
    return fail({ kind: 'notAnArticle', name, because: 'the item has a headline but no text' });
  const bylines = toList(field(item, 'bylines'))
    .map((line) => textField(line, 'by'))
    .filter((line) => line !== undefined);
  return ok(
    addFields(
      draftOf({
        format: 'apMedia',
        fields: {
          headline: squash(headline),
          summary: body && summary !== undefined ? squash(summary) : undefined,
          byline: bylines.length > 0 ? bylines.map(bareByline).join(', ') : undefined,
          published: toEdtf(textField(item, 'firstcreated', 'versioncreated') ?? ''),
          updated: toEdtf(textField(item, 'versioncreated') ?? ''),
          language: textField(item, 'language'),
          publisher: 'The Associated Press',
          publisherUrl: 'https://apnews.com',
          copyright: textField(item, 'copyrightnotice'),
          usageTerms:
            toList(field(item, 'usageterms'))
              .filter((term) => typeof term === 'string')
              .join(' ') || undefined,
        },
        pictures,
        blocks: body?.blocks ?? [paragraphOf(fallback)],
        dropped: body?.dropped ?? [],
        guessed: body
          ? []
          : [
              {
                field: 'body',
                value: fallback,
                because: 'the file has the item’s metadata; its text is in another file and is not fetched',
              },
            ],
        characters: body ? body.characters - countKept({ ...body, blocks: [] }) : countCharacters(fallback),
      }),
      [squash(headline)],
    ),
  );
}

function nitfOf(value: unknown): string | undefined {
  const nitf = field(value, 'nitf');
  if (typeof nitf === 'string') return nitf;
  return (
    textField(nitf, 'body', 'content', 'text') ??
    Object.values(isObject(nitf) ? nitf : {})
      .find((part) => typeof part === 'string' && part.includes('<nitf'))
      ?.toString()
  );
}
