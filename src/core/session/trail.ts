import type { AddressChange, StoryAddress } from './address.ts';

/** What a history entry opened; `entity` is a highlighted name or source. */
export type Layer = 'entity' | 'event' | 'photo' | 'panel';

/** A history entry: its address, and the layers opened up to it, in order. */
export type Entry = { readonly address: StoryAddress; readonly trail: readonly Layer[] };

/** The fields of the address that are removed when a layer is closed. */
export const withoutLayer: Record<Layer, AddressChange> = {
  entity: {
    entity: undefined,
    second: undefined,
    mention: undefined,
    source: undefined,
    otherSource: undefined,
    claim: undefined,
    only: undefined,
  },
  event: { event: undefined },
  photo: { photo: undefined },
  panel: { panel: undefined },
};

export function isOpen(address: StoryAddress, layer: Layer): boolean {
  return (address[layer] ?? (layer === 'entity' ? address.source : undefined)) !== undefined;
}

/** The number of consecutive entries, from the last, that opened this layer: going back that far closes it. */
export function countOnTop(trail: readonly Layer[], layer: Layer): number {
  let count = 0;
  while (trail[trail.length - 1 - count] === layer) count += 1;
  return count;
}

const fromTheTop: readonly Layer[] = ['panel', 'photo', 'event', 'entity'];

/** The layer that Esc closes: the last one opened. Layers from a link are in no trail; of these the topmost is closed. */
export function topLayer({ address, trail }: Entry): Layer | undefined {
  const last = trail.at(-1);
  if (last && isOpen(address, last)) return last;
  return fromTheTop.find((layer) => isOpen(address, layer));
}
