import type { Story } from '../story/story.ts';
import type { Anchor } from './anchor.ts';
import type { Correction } from './correction.ts';

/**
 * What couldn't be found in this edition. `before`: a sentence before the quoted one; `rest`: it was found, but nothing else would be
 * left of the text.
 */
export type Missing = {
  readonly what: 'words' | 'name' | 'event' | 'source' | 'before' | 'picture' | 'table' | 'rest';
  readonly quote: string;
};
/** With `story`, the rest of the correction was applied. */
export type Outcome = { readonly story?: Story; readonly missing: readonly Missing[] };

export type CorrectionOf<Kind extends Correction['kind']> = Extract<Correction, { kind: Kind }>;

export function done(story: Story): Outcome {
  return { story, missing: [] };
}

export function missingWords({ exact }: Anchor): Outcome {
  return { missing: [{ what: 'words', quote: exact }] };
}

export function missingName(quote: string): Outcome {
  return { missing: [{ what: 'name', quote }] };
}

export function missingSource(quote: string): Outcome {
  return { missing: [{ what: 'source', quote }] };
}
