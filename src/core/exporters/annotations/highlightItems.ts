import type { PlacedHighlight } from '../../highlights/placeHighlights.ts';
import type { Passage } from '../../story/story.ts';

export type HighlightItem = {
  readonly motivation: 'highlighting' | 'commenting';
  readonly passages: readonly Passage[];
  readonly body: readonly object[];
  readonly created: string;
  readonly 'lede:highlight': object;
};

/** What a reader keeps: a highlight, or a comment with its note. */
export function highlightItems(highlights: readonly PlacedHighlight[]): readonly HighlightItem[] {
  return highlights.map(({ highlight: { note, madeAt, shape }, passages }) => ({
    motivation: note === undefined ? 'highlighting' : 'commenting',
    passages,
    body:
      note === undefined
        ? []
        : [{ type: 'TextualBody', value: note, format: 'text/markdown', purpose: 'commenting' }],
    created: new Date(madeAt).toISOString(),
    'lede:highlight': { shape },
  }));
}
