import { findNames } from '#core/annotate/names/findNames.ts';
import { toSentences } from '#core/annotate/sentence.ts';
import type { BlockId } from '#core/story/story.ts';
import { shippedGazetteer } from './shippedGazetteer.ts';

/** `person Ada Moss` for each name of a text, `person? Moss` for a guess; each paragraph is a block. */
export function namesIn(...paragraphs: readonly string[]): readonly string[] {
  const blocks = paragraphs.map((text, i) => ({ id: `p${i + 1}` as BlockId, text, region: 'body' as const }));
  return findNames(toSentences(blocks, 'en'), shippedGazetteer()).map(
    ({ piece, text }) => `${piece.kind}${piece.weight > 1 ? '' : '?'} ${text}`,
  );
}
