import { kindWords as words } from '#core/entities/kindWords.ts';
import type { EntityKind } from '#core/story/story.ts';
import type { IconName } from '#ui/Icon.tsx';

/** Adds the icon of each kind. */
export const kindWords: Record<
  EntityKind,
  { readonly one: string; readonly many: string; readonly icon: IconName }
> = {
  person: { ...words.person, icon: 'person' },
  place: { ...words.place, icon: 'place' },
  organisation: { ...words.organisation, icon: 'organisation' },
  group: { ...words.group, icon: 'group' },
  thing: { ...words.thing, icon: 'thing' },
};
