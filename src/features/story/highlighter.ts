import { groupBy } from '#core/groupBy.ts';
import type { StoryAddress } from '#core/session/address.ts';
import type { StoryText } from '#session/elements.ts';

/**
 * Highlights names and sentences by toggling attributes on the elements directly, without a React render.
 * `article` contains the names, `box` the text.
 */
export function makeHighlighter(article: HTMLElement, box: HTMLElement): StoryText {
  const mentions = indexOf(article, 'data-entity', ({ dataset }) => dataset.entity ?? '');
  const sentences = indexOf(article, 'data-events', ({ id }) => id);
  let shown: StoryAddress = {};
  let current: HTMLElement | undefined;

  const mentionsOf = (entity: string) => mentions().get(entity) ?? [];
  const mark = (entity: string | undefined, value: string | undefined) => {
    if (entity === undefined) return;
    for (const element of mentionsOf(entity))
      if (value === undefined) element.removeAttribute('data-lit');
      else element.setAttribute('data-lit', value);
  };
  const markEvidence = (event: string | undefined, isMarked: boolean) => {
    if (event === undefined) return;
    for (const element of [...sentences().values()].flat())
      if (element.dataset.events?.split(' ').includes(event))
        element.toggleAttribute('data-evidence', isMarked);
  };

  return {
    article,
    box,
    extent() {
      const top = article.firstElementChild?.getBoundingClientRect().top ?? 0;
      const bottom = article.lastElementChild?.getBoundingClientRect().bottom ?? 0;
      return { top, height: bottom - top };
    },
    mentionsOf,
    sentence: (id) => sentences().get(id)?.[0],
    highlight(address) {
      const { entity, second, mention, event } = address;
      if (second !== shown.second) mark(shown.second, undefined);
      if (entity !== shown.entity) {
        mark(shown.entity, undefined);
        mark(entity, '');
      }
      if (second !== shown.second) {
        mark(second, 'second');
        article.toggleAttribute('data-two', second !== undefined);
      }
      const next = entity && mention ? mentionsOf(entity)[mention - 1] : undefined;
      if (next !== current) {
        current?.removeAttribute('data-current');
        next?.setAttribute('data-current', '');
        current = next;
      }
      if (event !== shown.event) {
        markEvidence(shown.event, false);
        markEvidence(event, true);
      }
      shown = address;
    },
  };
}

type Index = ReadonlyMap<string, readonly HTMLElement[]>;

/** Elements by key, in document order. Built on first use. */
function indexOf(root: HTMLElement, attribute: string, keyOf: (element: HTMLElement) => string): () => Index {
  let index: Index | undefined;
  return () => {
    index ??= groupBy(root.querySelectorAll<HTMLElement>(`[${attribute}]`), keyOf);
    return index;
  };
}
