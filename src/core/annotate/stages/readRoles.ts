import { groupBy } from '../../groupBy.ts';
import type { Entity } from '../../story/story.ts';
import type { Stage, Trace } from '../draft.ts';
import { findRoles } from '../roles/findRoles.ts';

/** Roles of people in the story: "Russian Defense Minister", "sales director". */
export const readRoles: Stage = {
  name: 'roles',
  run(draft) {
    const bySentence = groupBy(draft.uses, ({ sentence }) => sentence);
    const roles = draft.uses.flatMap((use) => {
      const found = use.resolved.kind === 'person' ? findRoles(use, bySentence.get(use.sentence) ?? []) : [];
      return found.map((one) => ({ key: use.resolved.key, ...one }));
    });
    const byKey = groupBy(roles, ({ key }) => key);
    const entities = draft.entities.map((entity) => {
      const own = byKey.get(draft.keys.get(entity.id) ?? '') ?? [];
      return { ...entity, roles: firstOfEach(own.map(({ role }) => role)) };
    });
    const trail = roles.map(
      ({ role, rule }): Trace => ({ ...role, quote: role.text, what: 'role', rule, sure: true }),
    );
    return { ...draft, entities, trail: [...draft.trail, ...trail] };
  },
};

/** Drops roles that repeat an earlier one word for word. */
function firstOfEach(roles: Entity['roles']): Entity['roles'] {
  return roles.filter(({ text }, i) => roles.findIndex((other) => other.text === text) === i);
}
