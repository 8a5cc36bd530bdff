import type { EntityKind } from '../story/story.ts';

/** The words for each kind of name: "person", "a person", and "People" as a heading. */
export const kindWords: Readonly<
  Record<EntityKind, { readonly one: string; readonly aOne: string; readonly many: string }>
> = {
  person: { one: 'person', aOne: 'a person', many: 'People' },
  place: { one: 'place', aOne: 'a place', many: 'Places' },
  organisation: { one: 'organisation', aOne: 'an organisation', many: 'Organisations' },
  group: { one: 'group', aOne: 'a group', many: 'Groups' },
  thing: { one: 'thing', aOne: 'a thing', many: 'Things' },
};
