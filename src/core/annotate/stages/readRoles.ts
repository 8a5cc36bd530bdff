import type { Entity } from '../../story/story.ts';
import type { Draft, Stage, Trace, Use } from '../draft.ts';
import { findRole } from '../roles/findRole.ts';

/** What the story says people are: "Russian Defense Minister", "sales director". */
export const readRoles: Stage = {
  name: 'roles',
  run(draft) {
    const roles = draft.uses.flatMap((use) => {
      const found = use.resolved.kind === 'person' ? findRole(use, draft.uses) : undefined;
      return found ? [{ use, ...found }] : [];
    });
    const trail = roles.map(
      ({ role, rule }): Trace => ({ ...role, quote: role.text, what: 'role', rule, sure: true }),
    );
    const ofEntity = ({ id }: Entity) =>
      firstOfEach(roles.filter(({ use }) => idOf(use, draft) === id).map(({ role }) => role));
    const entities = draft.entities.map((entity) => ({ ...entity, roles: ofEntity(entity) }));
    return { ...draft, entities, trail: [...draft.trail, ...trail] };
  },
};

function idOf({ sentence, start, end }: Use, { mentions }: Draft): string | undefined {
  return mentions.find(
    (mention) => mention.block === sentence.block.id && mention.start === start && mention.end === end,
  )?.entity;
}

/** A role in the same words again tells nothing new. */
function firstOfEach(roles: Entity['roles']): Entity['roles'] {
  return roles.filter(({ text }, i) => roles.findIndex((other) => other.text === text) === i);
}
