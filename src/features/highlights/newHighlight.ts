import { type Highlight, makeHighlight, type Shape } from '#core/highlights/highlight.ts';
import type { Passage, Story } from '#core/story/story.ts';
import { anchorTextOf } from './useHighlights.ts';

/** Undefined if the words aren't in the text. `story`: without corrections, so that its words are told from all others. */
export function newHighlight(
  story: Story,
  passages: readonly Passage[],
  shape: Shape,
): Highlight | undefined {
  return makeHighlight(anchorTextOf(story), passages, { id: newId(), shape, madeAt: Date.now() });
}

/** Not `randomUUID`, which needs a secure context: the site may be served over plain HTTP in a newsroom. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) =>
    byte.toString(36).padStart(2, '0'),
  ).join('');
}

/** The shape that the reader used last. */
export function lastShape(highlights: readonly Highlight[]): Shape {
  return highlights.toSorted((a, b) => a.madeAt - b.madeAt).at(-1)?.shape ?? 'ground';
}
