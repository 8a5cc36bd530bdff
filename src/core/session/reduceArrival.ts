import { changeAddress, isSameAddress } from './address.ts';
import { go, openLayer, takeWaiting } from './historySteps.ts';
import { andThen, type Outcome, withEffects } from './outcome.ts';
import type { SessionEffect } from './sessionEffect.ts';
import type { SessionEvent } from './sessionEvent.ts';
import type { SessionState } from './sessionState.ts';
import { findSentence, type StoryFacts } from './storyFacts.ts';
import { withoutLayer } from './trail.ts';

type Arrived = Extract<SessionEvent, { kind: 'arrived' }>;

/** ms. Names that the reader added exist only once the corrections are applied; a missing name is reported after this. */
const unknownAfterMs = 1000;

/** The page is at another entry. If newer steps are pending, their address is kept and highlighted. */
export function arrive(before: SessionState, event: Arrived, facts: StoryFacts): Outcome {
  const { entry, isStale, unknown } = event;
  const hasMore = before.afterBack !== undefined && before.afterBack.length > 0;
  const state: SessionState = {
    ...before,
    // An equal address keeps its identity, so that nothing is rendered again.
    shown: isSameAddress(entry.address, before.shown.address)
      ? { ...entry, address: before.shown.address }
      : entry,
    asked: isStale || hasMore ? before.asked : entry,
    hasArrived: true,
    isFull: before.isFull && entry.address.panel !== undefined,
    lastPhoto: entry.address.photo ?? before.lastPhoto,
    unknown: unknown.join(', '),
  };
  const arrived = withEffects(
    state,
    { kind: 'highlight', address: state.asked.address },
    ...effectsOf(before, state, facts),
  );
  if (!before.hasArrived && event.isCold) return andThen(arrived, putStoryBehindPhoto);
  return event.hasTraversed ? andThen(arrived, takeWaiting) : arrived;
}

function effectsOf(before: SessionState, state: SessionState, facts: StoryFacts): readonly SessionEffect[] {
  const { entity, mention, event, photo } = state.shown.address;
  const last = before.shown.address;
  const effects: SessionEffect[] = [];
  if (entity && mention) {
    const target = { kind: 'mention', entity, mention } as const;
    if (!before.hasArrived) effects.push({ kind: 'arrive', to: target });
    // Back to a mention in a caption also turns the carousel.
    else if (entity !== last.entity || mention !== last.mention) effects.push({ kind: 'reveal', target });
  } else if (!before.hasArrived && event && findSentence(facts, event))
    effects.push({ kind: 'arrive', to: { kind: 'sentence', event } });
  // Closing the viewer, in any way, focuses the picture last seen.
  if (last.photo && !photo) effects.push({ kind: 'focus', target: { kind: 'photo', photo: last.photo } });
  const { unknown } = state;
  if (unknown && unknown !== before.unknown)
    effects.push({ kind: 'later', ms: unknownAfterMs, event: { kind: 'unknownStands', words: unknown } });
  return effects;
}

/** A picture opened by a link gets an entry for the story before it, so that Back goes there, not to the previous site. */
function putStoryBehindPhoto(state: SessionState): Outcome {
  const { photo } = state.asked.address;
  if (!photo) return withEffects(state);
  const behind = { address: changeAddress(state.asked.address, withoutLayer.photo), trail: [] };
  return andThen(go(state, behind, { replaces: true }), (next) => openLayer(next, 'photo', { photo }));
}
