import type { SourceKey } from '../sources/sourceKey.ts';
import type { EntityId, EventId, PhotoId } from '../story/story.ts';
import type { SideRegion } from './side.ts';

export type Panel = SideRegion;

/** What is open in a story. All of it is in the address, so that a link and Back restore it. */
export type StoryAddress = {
  readonly entity?: EntityId;
  readonly second?: EntityId;
  /** 1-based, in page order. */
  readonly mention?: number;
  /** Instead of a name. */
  readonly source?: SourceKey;
  readonly otherSource?: SourceKey;
  /** 1-based, among what the source says. */
  readonly claim?: number;
  /** Everything but what the source says is folded. */
  readonly only?: true;
  readonly event?: EventId;
  readonly photo?: PhotoId;
  readonly panel?: Panel;
};

/** `undefined` removes a field. */
export type AddressChange = { readonly [Key in keyof StoryAddress]?: StoryAddress[Key] | undefined };

/** In the order of the address. */
export const addressKeys = [
  'entity',
  'second',
  'mention',
  'source',
  'otherSource',
  'claim',
  'only',
  'event',
  'photo',
  'panel',
] as const satisfies readonly (keyof StoryAddress)[];

export function changeAddress(address: StoryAddress, change: AddressChange): StoryAddress {
  const entries = Object.entries({ ...address, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}

export function isSameAddress(one: StoryAddress, other: StoryAddress): boolean {
  return addressKeys.every((key) => one[key] === other[key]);
}
