import type { Entity, Mention } from '../../story/story.ts';
import type { Trace, Use } from '../draft.ts';
import { printedText } from './toEntities.ts';

/**
 * Each use as the file has it. A guess is marked unsure, unless the same entity has been named beyond doubt
 * elsewhere; so is one that could mean somebody else.
 */
export function toMentions(
  uses: readonly Use[],
  entities: ReadonlyMap<string, Entity>,
): { readonly mentions: readonly Mention[]; readonly trail: readonly Trace[] } {
  const known = new Set(uses.filter(({ piece }) => piece.weight > 1).map(({ resolved }) => resolved.key));
  const mentions: Mention[] = [];
  const trail: Trace[] = [];
  for (const use of uses) {
    const { resolved, piece, sentence, start, end } = use;
    const entity = entities.get(resolved.key);
    if (!entity) continue;
    const sure = resolved.sure && known.has(resolved.key);
    const at = { block: sentence.block.id, start, end, quote: printedText(use) };
    mentions.push({ entity: entity.id, ...at, kind: resolved.reference, ...(!sure && { sure: false }) });
    trail.push({ ...at, what: 'mention', rule: `${piece.rule}; ${resolved.rule}`, sure });
  }
  return { mentions, trail };
}
