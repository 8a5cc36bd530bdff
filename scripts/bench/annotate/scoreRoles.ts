import type { Story } from '../../../src/core/story/story.ts';
import type { GoldAnnotation } from '../../../src/test/annotated/readAnnotated.ts';
import { type Count, countOf } from './unseenCount.ts';

export type RoleScore = { readonly roles: Count<string>; readonly extra: readonly string[] };

/** Roles at the right person, who may be found by any of their mentions. Ours may be longer than marked: "mayor of Paysandú". */
export function scoreRoles(story: Story, { entities, mentions }: GoldAnnotation): RoleScore {
  const goldOf = (id: string) => {
    const places = story.mentions.filter(({ entity }) => entity === id);
    return mentions.find((mark) =>
      places.some(
        ({ block, start, end }) => mark.block === block && mark.start === start && mark.end === end,
      ),
    )?.entity;
  };
  const found = story.entities.flatMap(({ id, name, kind, roles }) =>
    kind === 'person' ? roles.map(({ text }) => ({ gold: goldOf(id), name, text })) : [],
  );
  const wanted = entities.flatMap(({ id, name, roles }) => roles.map((role) => ({ id, name, role })));
  const isSame = (ours: (typeof found)[number], { id, role }: (typeof wanted)[number]) =>
    ours.gold === id && ours.text.toLowerCase().includes(role.toLowerCase());
  const { right, missed } = countOf(wanted, (role) => found.some((ours) => isSame(ours, role)));
  const toText = ({ name, role }: (typeof wanted)[number]) => `${name}: ${role}`;
  return {
    roles: { right: right.map(toText), missed: missed.map(toText) },
    extra: found
      .filter((ours) => !wanted.some((role) => isSame(ours, role)))
      .map(({ name, text }) => `${name}: ${text}`),
  };
}
