import { fail, ok, type Result } from '../../result.ts';
import type { ArticleError } from '../articleError.ts';
import type { ArticleDraft } from '../draft.ts';
import { draftOfItem } from '../feeds/feedItem.ts';
import { findJsonItems } from '../feeds/jsonItems.ts';
import { ansItem, isAns } from '../feeds/readAns.ts';
import { appleNewsItem, isAppleNews } from '../feeds/readAppleNews.ts';
import { readFirst } from '../feeds/readFirst.ts';
import { field, isObject, type JsonObject, textField, toList } from './access.ts';
import { findLinkedArticle } from './jsonLd.ts';
import { isApMedia, readApMedia } from './readApMedia.ts';
import { readJsonLd } from './readJsonLd.ts';
import { isNinjs, readNinjs } from './readNinjs.ts';
import { readStoryFile, type StoryFileRead } from './readStoryFile.ts';
import { visible } from './visible.ts';

/** Our own story file needs no draft: it is used as it is, with its annotation. */
export type JsonRead =
  | ({ readonly kind: 'story' } & StoryFileRead)
  | { readonly kind: 'draft'; readonly draft: ArticleDraft };

/** No news format nests deeper, and recursive readers would overflow the stack. */
const deepest = 100;

export function readJson(source: string, name: string): Result<JsonRead, ArticleError> {
  if (depthOf(source) > deepest) return fail({ kind: 'tooDeep', name });
  const value = parseStrictly(source);
  if (value === undefined) return fail({ kind: 'damaged', name, format: 'JSON' });
  if (isStoryFile(value)) {
    const read = readStoryFile(value);
    return read.ok
      ? ok({ kind: 'story', ...read.value })
      : fail({ kind: 'badStory', name, errors: read.error });
  }
  const read = readItem(value, name);
  return read.ok ? ok({ kind: 'draft', draft: read.value }) : read;
}

/** Almost valid JSON was truncated or damaged; its contents are not guessed. */
function parseStrictly(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\ufeff/, ''), visible);
  } catch {
    return undefined;
  }
}

function readItem(value: unknown, name: string): Result<ArticleDraft, ArticleError> {
  if (findLinkedArticle([value])) return readJsonLd(value, name);
  if (isApMedia(value)) return readApMedia(value, name);
  const found = findJsonItems(value);
  if (found) return readFirst(found, name);
  if (isAppleNews(value)) return ok(draftOfItem(appleNewsItem(value), 'appleNews'));
  if (isAns(value)) return ok(draftOfItem(ansItem(value), 'ans'));
  const item = Array.isArray(value) ? value[0] : (toList(field(value, 'item'))[0] ?? value);
  if (isNinjs(item)) return readNinjs(item, name);
  return fail({ kind: 'notAnArticle', name, because: whyNot(value) });
}

/** A format that is known but has no text to read is named. */
function whyNot(value: unknown): string {
  const has = (name: string) => field(value, name) !== undefined;
  if (textField(value, 'type') === 'FeatureCollection') return 'it is map data (GeoJSON)';
  if (textField(value, 'type') === 'doc' && has('content'))
    return 'it is an editor’s document (ProseMirror), which can’t be read here';
  if (has('blocks') && has('entityMap'))
    return 'it is an editor’s document (Draft.js), which can’t be read here';
  if (has('blocks') && has('time')) return 'it is an editor’s document (Editor.js), which can’t be read here';
  return 'this JSON is in none of the news formats known here';
}

function isStoryFile(value: unknown): value is JsonObject {
  return (
    isObject(value) &&
    Object.hasOwn(value, 'version') &&
    Array.isArray(field(value, 'body')) &&
    textField(value, 'headline') !== undefined
  );
}

/** Nesting depth of brackets, without parsing. Brackets inside strings are too few to matter. */
function depthOf(source: string): number {
  let depth = 0;
  let most = 0;
  let isText = false;
  for (let i = 0; i < source.length; i += 1) {
    const code = source.charCodeAt(i);
    if (code === 0x5c && isText) i += 1;
    else if (code === 0x22) isText = !isText;
    else if (isText) continue;
    else if (code === 0x7b || code === 0x5b) most = Math.max(most, ++depth);
    else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return most;
}
