import type { DraftFields, Guess } from '../draft.ts';
import { withYear } from '../refine/takeYearlessDate.ts';
import { isByline, placeAside, printedByline } from '../text/byline.ts';
import { isUpdateLine } from '../text/dateLineWords.ts';
import { squash } from '../text/squash.ts';
import { isYearless } from '../text/yearlessDate.ts';
import { findPageMoment } from './pageDate.ts';
import type { Leaf } from './proseBlocks.ts';
import { type Element, textOf } from './tree.ts';

/** Letters of a line with a date or a byline, at most. */
const longest = 100;
/** Elements before the headline that may hold its date. */
const before = 25;
/** Letters of a paragraph, where the text begins; of a page without any, so many lines belong to the headline. */
const shortestText = 60;
const below = 6;
const near = 25;
const labelled =
  /^(?:autor(?:in)?(?:\s?\/\s?autor)?(?:in)?|authors?|writer|auteurs?|autore|författare|text|автор|tekst)\s*[:：]?\s+(?=\p{Lu})/iu;

export type Printed = { readonly fields: DraftFields; readonly guessed: readonly Guess[] };

/**
 * Byline and date that a page prints around its headline but outside its text, for pages whose metadata has neither.
 */
export function readPrinted(
  leaves: readonly Leaf[],
  heading: Element | undefined,
  { byline, published, updated, captured }: DraftFields,
): Printed {
  if (!heading || (byline !== undefined && published !== undefined)) return { fields: {}, guessed: [] };
  const at = leaves.findIndex(({ element }) => element.index >= heading.index);
  const text = leaves.findIndex(
    (leaf, i) => i > at && leaf.prose > shortestText && leaf.prose > leaf.linked * 2,
  );
  const lines = leaves
    .slice(Math.max(0, at - near), Math.min(at + near, text === -1 ? at + below : text))
    .filter(({ element }) => element.index > heading.index - before && element !== heading)
    .map(({ element }) => squash(ownText(element)))
    .filter((line) => line.length > 3 && line.length <= longest);
  const date =
    published ??
    lines
      .filter((line) => !isUpdateLine(line))
      .map(findPageMoment)
      .find((found) => found !== undefined);
  const assumed =
    date === undefined
      ? lines.map((one) => withYear(one, { updated, captured })).find((found) => found !== undefined)
      : undefined;
  // Of several, each dates another story or part.
  const isOnly = () => leaves.filter(({ element }) => isYearless(squash(ownText(element)))).length === 1;
  const dated = assumed && isOnly() ? assumed : undefined;
  const line = lines.find((one) => isByline(one) && !/\d/.test(one)) ?? labelledName(leaves);
  const name = byline === undefined && line !== undefined ? printedByline(line) : undefined;
  return {
    fields: {
      ...(published === undefined &&
        date !== undefined && { published: date, publishedFrom: 'text' as const }),
      ...(dated && { published: dated.value, publishedFrom: 'text' as const }),
      ...(name && { byline: name.byline }),
    },
    guessed: [
      ...(published === undefined && date !== undefined
        ? [{ field: 'published', value: date, because: 'it is printed beside the headline' }]
        : []),
      ...(dated ? [dated] : []),
      ...(name?.place === undefined ? [] : [placeAside(name.byline, name.place)]),
    ],
  };
}

/** "Author Ana Wu" in a list of facts below the text. */
function labelledName(leaves: readonly Leaf[]): string | undefined {
  return leaves
    .map(({ element }) => squash(ownText(element)))
    .filter((line) => line.length < 60 && labelled.test(line))
    .map((line) => line.replace(labelled, ''))
    .find((line) => /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}$/u.test(line));
}

/** The words of a leaf, without blocks inside it. */
function ownText(element: Element): string {
  return element.children
    .map((child) =>
      typeof child === 'string'
        ? child
        : /^(?:div|p|ul|ol|section|table|h\d)$/.test(child.tag)
          ? ' '
          : textOf(child),
    )
    .join('');
}
