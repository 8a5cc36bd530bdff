import type { Highlight } from '../../highlights/highlight.ts';
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
  return highlights.map(({ highlight, passages }) => {
    const { body = [], ...rest } = highlightBody(highlight);
    return { ...rest, body, passages };
  });
}

/** What an annotation says of a highlight, without its target. */
export function highlightBody({ note, madeAt, shape }: Highlight) {
  return {
    motivation: note === undefined ? ('highlighting' as const) : ('commenting' as const),
    ...(note !== undefined && {
      body: [{ type: 'TextualBody', value: note, format: 'text/markdown', purpose: 'commenting' }],
    }),
    created: new Date(madeAt).toISOString(),
    'lede:highlight': { shape },
  };
}
