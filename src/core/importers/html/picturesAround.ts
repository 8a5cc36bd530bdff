import { type Element, isElement, type Node } from './tree.ts';

/** Parts about the writer: pictures in them are portraits. */
export const portraits =
  /(?:^|[\s_-])(?:byline|author|authors|avatar|contributor|writer|autor)(?=$|[\s_-](?!content|text|body))/;

/** Without its name too, so that it isn't taken for one again. */
export function withoutImages(element: Element): Element {
  return { ...element, attributes: new Map(), children: childrenWithoutImages(element) };
}

function childrenWithoutImages(element: Element): readonly Node[] {
  return element.children.flatMap((child): readonly Node[] => {
    if (!isElement(child)) return [child];
    if (/^(?:img|picture)$/.test(child.tag)) return [];
    return [{ ...child, children: childrenWithoutImages(child) }];
  });
}

export function linkedFile(element: Element): string | undefined {
  const href = element.tag === 'a' ? (element.attributes.get('href') ?? '') : '';
  // A wiki links to the page of a file, whose address ends alike.
  return /^(?!\S*(?:\/wiki\/|File:))\S+\.(?:jpe?g|png|webp|avif)(?:\?\S*)?$/i.test(href) ? href : undefined;
}
