import { expect, it } from 'vitest';
import type { EntityId, EventId, SourceId } from '#core/story/story.ts';
import { chosenAfterMove } from './chosen.ts';

const [ap, kcna] = ['ap', 'kcna'] as SourceId[];
const kim = 'kim' as EntityId;
const trip = 'ev-trip' as EventId;
const talks = 'ev-talks' as EventId;

it('switches to the event or source that the reader opens', () => {
  expect(chosenAfterMove('event', { event: trip }, { event: talks }, trip)).toBe(talks);
  const opened = { entity: kim, mention: 1, event: trip };
  expect(chosenAfterMove('event', {}, opened, undefined)).toBe(trip);
  expect(chosenAfterMove('source', { source: ap }, { source: kcna }, ap)).toBe(kcna);
});

it('leaves the event for a name that is selected after it, and for each further mention', () => {
  const after = { entity: kim, mention: 1, event: trip };
  expect(chosenAfterMove('event', { event: trip }, after, trip)).toBeUndefined();
  const next = { entity: kim, mention: 2 };
  expect(chosenAfterMove('event', { entity: kim, mention: 1 }, next, trip)).toBeUndefined();
});

it('leaves the source for an event that is opened after it', () => {
  expect(chosenAfterMove('source', {}, { event: trip }, kcna)).toBeUndefined();
});

it('keeps an event that was selected in the tools while the address is unchanged', () => {
  const address = { entity: kim, mention: 1 };
  expect(chosenAfterMove('event', address, { ...address }, talks)).toBe(talks);
});
