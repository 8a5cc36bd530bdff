import type { DraftBlock } from '../draft.ts';

/** A paragraph without marks. */
export function paragraphOf(text: string): DraftBlock {
  return { type: 'paragraph', text, marks: [] };
}
