import { useState } from 'react';
import type { EntityId, EventId } from '#core/story/story.ts';

/** What is open according to the URL. */
export type Opened = {
  readonly entity?: EntityId | undefined;
  readonly mention?: number | undefined;
  readonly event?: EventId | undefined;
};

/** The event whose tools to show: a newly opened event replaces the current one, a newly opened name clears it. */
export function eventAfterMove(
  before: Opened,
  now: Opened,
  chosen: EventId | undefined,
): EventId | undefined {
  if (now.event !== before.event) return now.event;
  return now.entity === before.entity && now.mention === before.mention ? chosen : undefined;
}

/** The event whose tools are shown, and a setter. */
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
