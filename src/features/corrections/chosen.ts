import { useState } from 'react';
import type { SourceKey } from '#core/sources/sourceKey.ts';
import type { EntityId, EventId } from '#core/story/story.ts';

/** What is open according to the URL. */
export type Opened = {
  readonly entity?: EntityId | undefined;
  readonly mention?: number | undefined;
  readonly event?: EventId | undefined;
  readonly source?: SourceKey | undefined;
  readonly claim?: number | undefined;
};

type Layer = 'event' | 'source';
const parts = ['entity', 'mention', 'event', 'source', 'claim'] as const;

/** What has its tools shown: a newly opened one replaces it, anything else that is opened clears it. */
export function chosenAfterMove<Of extends Layer>(
  layer: Of,
  before: Opened,
  now: Opened,
  chosen: Opened[Of],
): Opened[Of] {
  if (now[layer] !== before[layer]) return now[layer];
  return isSame(before, now) ? chosen : undefined;
}

/** The event or source whose tools are shown, and a setter. */
export function useChosen<Of extends Layer>(layer: Of, address: Opened) {
  const [chosen, choose] = useState<Opened[Of]>(address[layer]);
  const [before, setBefore] = useState(address);
  if (!isSame(before, address)) {
    setBefore(address);
    choose(chosenAfterMove(layer, before, address, chosen));
  }
  return [chosen, choose] as const;
}

function isSame(a: Opened, b: Opened): boolean {
  return parts.every((part) => a[part] === b[part]);
}
