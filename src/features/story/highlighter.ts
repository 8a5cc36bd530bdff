import { groupBy } from '#core/groupBy.ts';

type Lit = {
  readonly entity?: string | undefined;
  readonly second?: string | undefined;
  /** 1-based mention of `entity` that is the current one. */
  readonly mention?: number | undefined;
};

export type Highlighter = {
  /** Lights exactly this and nothing else; the same again costs nothing. */
  readonly light: (lit: Lit) => void;
  /** An entity's elements in page order. */
  readonly mentionsOf: (entity: string) => readonly HTMLElement[];
};

/**
 * Highlighting touches only the elements of the entity concerned: an index made once, one attribute toggled.
 * React draws the text once and never hears of it.
 */
export function makeHighlighter(root: HTMLElement): Highlighter {
  let index: ReadonlyMap<string, readonly HTMLElement[]> | undefined;
  let shown: Lit = {};
  let current: HTMLElement | undefined;

  const mentionsOf = (entity: string) => {
    index ??= groupBy(
      root.querySelectorAll<HTMLElement>('[data-entity]'),
      (element) => element.dataset.entity ?? '',
    );
    return index.get(entity) ?? [];
  };
  const mark = (entity: string | undefined, value: string | undefined) => {
    if (entity === undefined) return;
    for (const element of mentionsOf(entity))
      if (value === undefined) element.removeAttribute('data-lit');
      else element.setAttribute('data-lit', value);
  };

  return {
    mentionsOf,
    light(lit) {
      if (lit.second !== shown.second) mark(shown.second, undefined);
      if (lit.entity !== shown.entity) {
        mark(shown.entity, undefined);
        mark(lit.entity, '');
      }
      if (lit.second !== shown.second) {
        mark(lit.second, 'second');
        root.toggleAttribute('data-two', lit.second !== undefined);
      }
      const next = lit.entity && lit.mention ? mentionsOf(lit.entity)[lit.mention - 1] : undefined;
      if (next !== current) {
        current?.removeAttribute('data-current');
        next?.setAttribute('data-current', '');
        current = next;
      }
      shown = lit;
    },
  };
}
