import type { EntityId, EventId, PhotoId } from '../story/story.ts';

export type Panel = 'people' | 'timeline';

/** What is open in a story. All of it is in the address, so that a link and Back restore it. */
export type StoryAddress = {
  readonly entity?: EntityId;
  readonly second?: EntityId;
  /** 1-based, in page order. */
  readonly mention?: number;
  readonly event?: EventId;
  readonly photo?: PhotoId;
  readonly panel?: Panel;
};

/** `undefined` removes a field. */
export type AddressChange = { readonly [Key in keyof StoryAddress]?: StoryAddress[Key] | undefined };

const keys = [
  'entity',
  'second',
  'mention',
  'event',
  'photo',
  'panel',
] as const satisfies readonly (keyof StoryAddress)[];

export function changeAddress(address: StoryAddress, change: AddressChange): StoryAddress {
  const entries = Object.entries({ ...address, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}

export function isSameAddress(one: StoryAddress, other: StoryAddress): boolean {
  return keys.every((key) => one[key] === other[key]);
}
