import { expect, it } from 'vitest';
import type { EntityId, EventId } from '#core/story/story.ts';
import { eventAfterMove } from './chosenEvent.ts';

const kim = 'kim' as EntityId;
const trip = 'ev-trip' as EventId;
const talks = 'ev-talks' as EventId;

it('switches to the event that the reader opens', () => {
  expect(eventAfterMove({ event: trip }, { event: talks }, trip)).toBe(talks);
  expect(eventAfterMove({}, { entity: kim, mention: 1, event: trip }, undefined)).toBe(trip);
});

it('leaves the event for a name that is selected after it, and for each further mention', () => {
  expect(eventAfterMove({ event: trip }, { entity: kim, mention: 1, event: trip }, trip)).toBeUndefined();
  expect(eventAfterMove({ entity: kim, mention: 1 }, { entity: kim, mention: 2 }, trip)).toBeUndefined();
});

it('keeps an event that was selected in the tools while the address is unchanged', () => {
  expect(eventAfterMove({ entity: kim, mention: 1 }, { entity: kim, mention: 1 }, talks)).toBe(talks);
});
