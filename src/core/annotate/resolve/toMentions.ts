import type { Entity, Mention } from '../../story/story.ts';
import type { Trace, Use } from '../draft.ts';
import { printedText } from './toEntities.ts';

/**
 * Uses as mentions of the story format. A guess is marked unsure unless another use of the entity is certain; so is a
 * use that could refer to someone else.
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
