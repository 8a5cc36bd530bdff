import type { Stage, StoryDraft, Use } from '../draft.ts';
import type { FoundName } from '../names/findNames.ts';
import { groupNames } from '../resolve/groupNames.ts';
import type { NameUse } from '../resolve/resolved.ts';
import { shortFor } from '../resolve/shortFor.ts';
import { toEntities } from '../resolve/toEntities.ts';
import { toMentions } from '../resolve/toMentions.ts';

/** Resolves names to entities, with their other names and mentions. */
export const resolveNames: Stage = {
  name: 'resolve',
  run(draft: StoryDraft) {
    const resolved = groupNames(
      draft.names.map((name, i) => toUse(name, i, draft.names)),
      draft.gazetteer,
    );
    const uses = draft.names.flatMap((name, i): readonly Use[] => {
      const found = resolved[i];
      return found ? [{ ...name, resolved: found }] : [];
    });
    const entities = toEntities(uses);
    const { mentions, trail } = toMentions(uses, entities);
    return {
      ...draft,
      uses,
      entities: [...entities.values()],
      keys: new Map([...entities].map(([key, { id }]) => [id, key])),
      mentions,
      trail: [...draft.trail, ...trail],
    };
  },
};

function toUse(name: FoundName, index: number, names: readonly FoundName[]): NameUse {
  const long = shortFor(name, index, names);
  return { text: name.text, kind: name.piece.kind, ...(long && { shortFor: long }) };
}
