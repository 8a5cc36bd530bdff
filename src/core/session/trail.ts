import type { AddressChange, StoryAddress } from './address.ts';

/** What a history entry opened. */
export type Layer = 'entity' | 'event' | 'photo' | 'panel';

/** An entry of the browser's history: its address, and the layers opened so far, from the first to the last. */
export type Entry = { readonly address: StoryAddress; readonly trail: readonly Layer[] };

/** The fields of the address that go when a layer is closed. */
export const withoutLayer: Record<Layer, AddressChange> = {
  entity: { entity: undefined, second: undefined, mention: undefined },
  event: { event: undefined },
  photo: { photo: undefined },
  panel: { panel: undefined },
};

/** How many entries in a row, from the last, opened this layer: going back that far closes it. */
export function countOnTop(trail: readonly Layer[], layer: Layer): number {
  let count = 0;
  while (trail[trail.length - 1 - count] === layer) count += 1;
  return count;
}

const fromTheTop: readonly Layer[] = ['panel', 'photo', 'event', 'entity'];

/** What Esc closes: the layer opened last. One that came with a link is in no trail; it goes by what covers what. */
export function topLayer({ address, trail }: Entry): Layer | undefined {
  const last = trail.at(-1);
  if (last && address[last] !== undefined) return last;
  return fromTheTop.find((layer) => address[layer] !== undefined);
}
