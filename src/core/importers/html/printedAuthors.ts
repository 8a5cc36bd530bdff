import { bareByline } from '../text/bareByline.ts';
import { mononymIn, splitByline } from '../text/byline.ts';
import { squash } from '../text/squash.ts';
import { isFurniture } from './furniture.ts';
import { attribute, type Element, findAll, findFirst, isElement, namesOf, textOf } from './tree.ts';

/** Elements near the headline: before and after the first `h1`, without furniture. */
function topOf(root: Element): readonly Element[] {
  const found: Element[] = [];
  const visit = (element: Element): void => {
    for (const child of element.children)
      if (isElement(child) && child.tag !== 'aside' && child.tag !== 'nav' && child.tag !== 'footer') {
        found.push(child);
        visit(child);
      }
  };
  visit(root);
  const heading = found.findIndex(({ tag }) => tag === 'h1');
  return found.slice(Math.max(0, heading - 40), heading + 220);
}

/** Names in elements near the headline that are marked or named as the author's. */
export function printedAuthors(root: Element): readonly string[] {
  const top = topOf(root);
  const linked = top.filter(
    (element) =>
      /\bauthor\b/.test(attribute(element, 'rel')) ||
      attribute(element, 'itemprop') === 'author' ||
      (element.tag === 'a' &&
        /\/(?:authors?|by|people|profile|staff|reporter)\//.test(attribute(element, 'href'))),
  );
  const names = together(linked).map((element) =>
    squash(textOf(findFirst(element, (inner) => attribute(inner, 'itemprop') === 'name') ?? element)),
  );
  const usable = [...new Set(names.map(bareByline).filter(isName))];
  if (usable.length > 0) return usable;
  const lines = top.filter((element) => bylineName.test(namesOf(element)) && !isFurniture(element));
  const named = lines
    .map((element) => ({ element, names: namesOf(element), text: squash(textOf(element)) }))
    .filter(({ text }) => text.length > 2 && text.length < 160)
    .map(({ element, names, text }) => ({ names, text, people: peopleIn(element, text) }))
    .filter(({ people }) => people.length > 0)
    .toSorted((a, b) => a.text.length - b.text.length);
  // Of nested byline elements the innermost has the name without the share buttons; several alike are several authors.
  const [inner] = named;
  const alike = named.filter(({ names }) => names === inner?.names);
  return [...new Set(alike.flatMap(({ people }) => people))].slice(0, mostAuthors);
}

/** Names in elements of their own, or separated by commas and the like. */
function peopleIn(element: Element, text: string): readonly string[] {
  const parts = findAll(element, (inner) => !inner.children.some(isElement) && textOf(inner).trim() !== '');
  const names = parts.map((part) => squash(textOf(part)));
  const isAll = names.join('').replace(/\s/g, '').length === text.replace(/\s/g, '').length;
  if (names.length > 1 && isAll && names.every(isPerson)) return names;
  const single = mononymIn(text);
  return single === undefined ? splitByline(text).filter(isPerson) : [single];
}

/** Elements between two authors of one byline, at most; further down stand those of other stories. */
const farthest = 30;

function together(elements: readonly Element[]): readonly Element[] {
  const end = elements.findIndex(
    ({ index }, i) => i > 0 && index - (elements[i - 1]?.index ?? index) > farthest,
  );
  return end === -1 ? elements : elements.slice(0, end);
}

const mostAuthors = 8;

/** A name without anything around it, since nothing but the element's name says that it is one. */
function isPerson(text: string): boolean {
  return (
    isName(text) &&
    !/\d/.test(text) &&
    (/^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:de|del|della|van|von|der|den|da|dos|di|el|al|bin|la|le|ten|ter|zu) )*\p{Lu}[\p{L}\p{M}.'’-]*){1,4}$/u.test(
      text,
    ) ||
      /^[\p{Lo}\p{M}\s·・]{2,20}$/u.test(text))
  );
}

const bylineName =
  /(?:^|[\s_-])(?:bylines?|by-line|authors?(?:-?names?)?|autor(?:en|es|in)?|writers?|journalists?|reporter|auteurs?|autori|person-link|signature|firma)(?=$|[\s_-])/;

function isName(text: string): boolean {
  return (
    text.length > 1 &&
    text.length < 60 &&
    !/\d{2}|https?:|@|\b(?:published|updated|ago|minutes?|read|share|follow)\b/i.test(text)
  );
}
