import type { Element } from './tree.ts';

/** Elements whose text is code, a control's, or another document's. */
const unseen = new Set(
  'rp script style template noscript head iframe object textarea select option audio video canvas datalist title svg math'.split(
    ' ',
  ),
);
/** Blocks that end an unclosed drawing or formula, so that what follows is the page's text again. */
const ends = /^(?:p|div|h[1-6]|ul|ol|table|blockquote|pre)$/;
const labels = /^(?:foreignobject|desc|annotation-xml|annotation|semantics|m[inost]|mtext)$/;

/**
 * Characters of a page's text without white space, counted on the page as parsed. Nothing that chooses, prunes or reads the
 * article is used, so whatever one of them loses is missing from the sum of story and list.
 */
export function visibleCharacters(page: Element): number {
  let sum = 0;
  const open: { readonly element: Element; readonly isDrawing: boolean }[] = [
    { element: page, isDrawing: false },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const child of next.element.children) {
      if (typeof child === 'string') {
        if (!next.isDrawing) sum += child.replace(/[\s\u200b\ufeff\u00ad]+/g, '').length;
      } else if (next.isDrawing) {
        if (ends.test(child.tag)) open.push({ element: child, isDrawing: false });
        else if (!labels.test(child.tag)) open.push({ element: child, isDrawing: true });
      } else if (child.tag === 'svg' || child.tag === 'math') open.push({ element: child, isDrawing: true });
      else if (!unseen.has(child.tag)) {
        // Browsers set quotation marks around it.
        if (child.tag === 'q') sum += 2;
        open.push({ element: child, isDrawing: false });
      }
    }
  return sum;
}
