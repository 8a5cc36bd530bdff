import { groupBy } from '#core/groupBy.ts';
import { claimElements } from './claimElements.ts';
import { type ClaimLines, type MarkPlace, markPlaces } from './markPlaces.ts';

/** Where the marks belong in `box`, which the text is in; read from the lines as they are laid out. */
export function measureMarks(article: HTMLElement, box: HTMLElement): readonly MarkPlace[] {
  const origin = box.getBoundingClientRect().top;
  const pieces = [...claimElements(article)].map(([claim, elements]) => ({ claim, elements }));
  const byBlock = groupBy(pieces, ({ elements }) =>
    elements[0]?.closest('p, h1, h2, h3, h4, li, blockquote, pre'),
  );
  return [...byBlock].flatMap(([block, claims]) => {
    if (!block) return [];
    const top = block.getBoundingClientRect().top;
    const line = Number.parseFloat(getComputedStyle(block).lineHeight);
    const lines = claims.flatMap(({ claim, elements }): readonly ClaimLines[] => {
      const on = elements
        .flatMap((element) => [...element.getClientRects()])
        .filter(({ width }) => width > 2)
        .map((rect) => Math.floor((rect.top + rect.height / 2 - top) / line));
      return on.length > 0 ? [{ claim, first: Math.min(...on), last: Math.max(...on) }] : [];
    });
    return markPlaces(lines, { top: top - origin, line });
  });
}
