import { useState } from 'react';
import type { EntityId, EventId } from '#core/story/story.ts';

/** What the address has open. */
export type Opened = {
  readonly entity?: EntityId | undefined;
  readonly mention?: number | undefined;
  readonly event?: EventId | undefined;
};

/** Of a name and an event the tools are for the one that was chosen last. */
export function eventAfterMove(
  before: Opened,
  now: Opened,
  chosen: EventId | undefined,
): EventId | undefined {
  if (now.event !== before.event) return now.event;
  return now.entity === before.entity && now.mention === before.mention ? chosen : undefined;
}

/** The event that the tools are for, and how to choose another. */
export function useChosenEvent({ entity, mention, event }: Opened) {
  const [chosen, choose] = useState(event);
  const [before, setBefore] = useState<Opened>({ entity, mention, event });
  if (before.entity !== entity || before.mention !== mention || before.event !== event) {
    const now = { entity, mention, event };
    setBefore(now);
    choose(eventAfterMove(before, now, chosen));
  }
  return [chosen, choose] as const;
}
