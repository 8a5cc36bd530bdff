import { groupBy } from '#core/groupBy.ts';

const selector = '[data-claim]';

/** The first element of a claim; a name or sentence that crosses its end cuts it into several. */
export function claimElement(article: HTMLElement, index: number): HTMLElement | undefined {
  return article.querySelector<HTMLElement>(`[data-claim="${index}"]`) ?? undefined;
}

/** The elements of all claims by their index in `attributions`, in document order. */
export function claimElements(article: HTMLElement): ReadonlyMap<number, readonly HTMLElement[]> {
  return groupBy(article.querySelectorAll<HTMLElement>(selector), ({ dataset }) => Number(dataset.claim));
}
