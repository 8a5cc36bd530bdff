import { Readability } from '@mozilla/readability';
import type { DomDocument, DomNode } from './parseTree.ts';

/** Each element gets an attribute of its own with this before its number; the library keeps them when it merges elements. */
const prefix = 'lede-n';

/** Tells an element's number to the library's copy. */
export function numberElement(index: number, node: DomNode): void {
  node.setAttribute?.(`${prefix}${index}`, '');
}

/**
 * The numbers of the elements that Readability takes for the article. The document is used up by it. Only its choice is
 * taken: text, pictures and links are read from our own tree, so that nothing it rewrites gets lost.
 */
export function findContent(document: DomDocument): ReadonlySet<number> {
  const found = new Set<number>();
  const reader = new Readability<DomNode>(document as never, {
    serializer: (node) => node as unknown as DomNode,
    keepClasses: true,
    // By default a text of less than 500 characters is searched for again and again with less care, which costs seconds and
    // hits scripts without spaces; what is short is completed by our own rules.
    charThreshold: 100,
    disableJSONLD: true,
  });
  const content = reader.parse()?.content;
  if (!content) return found;
  const open: DomNode[] = [content];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const { name } of node.attributes ?? [])
      if (name.startsWith(prefix)) found.add(Number(name.slice(prefix.length)));
    for (const child of node.childNodes) if (child.nodeType === 1) open.push(child);
  }
  return found;
}
