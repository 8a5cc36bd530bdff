import { squash } from '../text/squash.ts';
import { attribute, type Element, findAll, isElement, isSilent, textOf } from './tree.ts';

const blocks =
  /^(?:p|li|dd|dt|h[1-6]|blockquote|pre|td|th|tr|figcaption|div|section|aside|ol|ul|dl|table|article|body)$/;
/** UTF-16 units; more aren't needed to find the text again. */
const longest = 200;

/** The part after `#` of an address within the page itself, decoded; undefined for any other address. */
export function fragmentOf(href: string, base: string | undefined): string | undefined {
  const [page = '', fragment = ''] = href.trim().split('#', 2);
  const isHere = page === '' || (base !== undefined && page === base.split('#')[0]);
  if (fragment === '' || !isHere) return undefined;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment; // a stray percent sign
  }
}

/**
 * By fragment, the text that a link within the page leads to: that of the block with the element, or of the next one if the
 * element is only an anchor.
 */
export function fragmentTargets(root: Element, base: string | undefined): ReadonlyMap<string, string> {
  const wanted = new Set(
    findAll(root, ({ tag }) => tag === 'a').flatMap(
      (link) => fragmentOf(attribute(link, 'href'), base) ?? [],
    ),
  );
  const targets = new Map<string, string>();
  if (wanted.size === 0) return targets;
  let waiting: string[] = [];
  const visit = (element: Element, block: Element): void => {
    const own = blocks.test(element.tag) ? element : block;
    for (const id of [attribute(element, 'id'), attribute(element, 'name')])
      if (id !== '' && wanted.has(id) && !targets.has(id)) waiting.push(id);
    for (const child of element.children) {
      if (isElement(child)) {
        if (!isSilent(child)) visit(child, own);
      } else if (waiting.length > 0 && child.trim() !== '') {
        const text = squash(textOf(own)).slice(0, longest);
        for (const id of waiting) targets.set(id, text);
        waiting = [];
      }
    }
  };
  visit(root, root);
  return targets;
}
