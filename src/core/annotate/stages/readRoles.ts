import { groupBy } from '../../groupBy.ts';
import type { Entity } from '../../story/story.ts';
import type { Draft, Stage, Trace } from '../draft.ts';
import { findRole } from '../roles/findRole.ts';

/** What the story says people are: "Russian Defense Minister", "sales director". */
export const readRoles: Stage = {
  name: 'roles',
  run(draft) {
    const bySentence = groupBy(draft.uses, ({ sentence }) => sentence);
    const roles = draft.uses.flatMap((use) => {
      const found =
        use.resolved.kind === 'person' ? findRole(use, bySentence.get(use.sentence) ?? []) : undefined;
      return found ? [{ key: use.resolved.key, ...found }] : [];
    });
    const byKey = groupBy(roles, ({ key }) => key);
    const rolesOf = (key: string) => firstOfEach((byKey.get(key) ?? []).map(({ role }) => role));
    const trail = roles.map(
      ({ role, rule }): Trace => ({ ...role, quote: role.text, what: 'role', rule, sure: true }),
    );
    return { ...draft, entities: withRoles(draft, rolesOf), trail: [...draft.trail, ...trail] };
  },
};

/** Entities stand in the order in which their keys are first used. */
function withRoles({ entities, uses }: Draft, rolesOf: (key: string) => Entity['roles']): readonly Entity[] {
  const keys = [...new Set(uses.map(({ resolved }) => resolved.key))];
  return entities.map((entity, i) => ({ ...entity, roles: rolesOf(keys[i] ?? '') }));
}

/** A role in the same words again tells nothing new. */
function firstOfEach(roles: Entity['roles']): Entity['roles'] {
  return roles.filter(({ text }, i) => roles.findIndex((other) => other.text === text) === i);
}
