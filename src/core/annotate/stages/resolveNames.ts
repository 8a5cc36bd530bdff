import type { Draft, Stage, Use } from '../draft.ts';
import { groupNames } from '../resolve/groupNames.ts';
import { toEntities } from '../resolve/toEntities.ts';
import { toMentions } from '../resolve/toMentions.ts';

/** Which name means whom: entities, their other names, and each mention. */
export const resolveNames: Stage = {
  name: 'resolve',
  run(draft: Draft) {
    const resolved = groupNames(
      draft.names.map(({ text, piece }) => ({ text, kind: piece.kind })),
      draft.gazetteer,
    );
    const uses = draft.names.flatMap((name, i): readonly Use[] => {
      const found = resolved[i];
      return found ? [{ ...name, resolved: found }] : [];
    });
    const entities = toEntities(uses);
    const { mentions, trail } = toMentions(uses, entities);
    return { ...draft, uses, entities: [...entities.values()], mentions, trail: [...draft.trail, ...trail] };
  },
};
