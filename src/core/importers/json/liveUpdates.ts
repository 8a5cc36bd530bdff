import { field, type JsonObject, textField } from './access.ts';
import { authorNames } from './authorNames.ts';
import { clean, dateOf, type LinkedImage, listIn, toImage } from './jsonLdValues.ts';

/** An entry of a live report (`liveBlogUpdate`). */
export type LiveUpdate = {
  readonly headline?: string | undefined;
  readonly date?: string | undefined;
  readonly authors: readonly string[];
  readonly body?: string | undefined;
  readonly images: readonly LinkedImage[];
};

/**
 * The entries of a live report, in the order of the source: those of the article itself, else of the only other node that
 * has any. `byId` resolves references.
 */
export function liveUpdatesOf(
  article: JsonObject,
  nodes: readonly JsonObject[],
  byId: (value: unknown) => unknown,
): readonly LiveUpdate[] {
  const own = updatesIn(article);
  const others = own.length > 0 ? [] : nodes.map(updatesIn).filter((found) => found.length > 0);
  const [entries = []] = own.length > 0 ? [own] : others.length === 1 ? others : [];
  return entries
    .map(byId)
    .map((entry) => ({
      headline: clean(textField(entry, 'headline', 'name')),
      date: dateOf(entry, 'datePublished') ?? dateOf(entry, 'dateCreated') ?? dateOf(entry, 'dateModified'),
      authors: [...new Set(listIn(field(entry, 'author')).flatMap((author) => authorNames(byId(author))))],
      body: textField(entry, 'articleBody', 'text', 'description'),
      images: listIn(field(entry, 'image')).flatMap((image) => toImage(byId(image))),
    }))
    .filter(({ headline, body }) => headline !== undefined || body !== undefined);
}

function updatesIn(node: JsonObject): readonly unknown[] {
  return listIn(field(node, 'liveBlogUpdate'));
}
