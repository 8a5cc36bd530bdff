import type { EntityKind } from '#core/story/story.ts';
import type { IconName } from '#ui/Icon.tsx';

export const kindWords: Record<
  EntityKind,
  { readonly one: string; readonly many: string; readonly icon: IconName }
> = {
  person: { one: 'person', many: 'People', icon: 'person' },
  place: { one: 'place', many: 'Places', icon: 'place' },
  organisation: { one: 'organisation', many: 'Organisations', icon: 'organisation' },
  group: { one: 'group', many: 'Groups', icon: 'group' },
  thing: { one: 'thing', many: 'Things', icon: 'thing' },
};
