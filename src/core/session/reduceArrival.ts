import { changeAddress, isSameAddress } from './address.ts';
import { go, openLayer, takeWaiting } from './historySteps.ts';
import { andThen, type Outcome, withEffects } from './outcome.ts';
import type { SessionEffect } from './sessionEffect.ts';
import type { SessionEvent } from './sessionEvent.ts';
import type { SessionState } from './sessionState.ts';
import { findSentence, type StoryFacts } from './storyFacts.ts';
import { withoutLayer } from './trail.ts';

type Arrived = Extract<SessionEvent, { kind: 'arrived' }>;

/** A name of the reader's own is in the story as soon as the corrections are; until then nothing is missed. */
const unknownAfterMs = 1000;

/** The page is at another entry. What was asked for since then stands, and is highlighted. */
export function arrive(before: SessionState, event: Arrived, facts: StoryFacts): Outcome {
  const { entry, isStale, unknown } = event;
  const hasMore = before.afterBack !== undefined && before.afterBack.length > 0;
  const state: SessionState = {
    ...before,
    // The same object for the same address: nothing is drawn anew.
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
    // Back to a mention in a caption turns the carousel with it.
    else if (entity !== last.entity || mention !== last.mention) effects.push({ kind: 'reveal', target });
  } else if (!before.hasArrived && event && findSentence(facts, event))
    effects.push({ kind: 'arrive', to: { kind: 'sentence', event } });
  // However the viewer was closed, the focus is on the picture last seen.
  if (last.photo && !photo) effects.push({ kind: 'focus', target: { kind: 'photo', photo: last.photo } });
  const { unknown } = state;
  if (unknown && unknown !== before.unknown)
    effects.push({ kind: 'later', ms: unknownAfterMs, event: { kind: 'unknownStands', words: unknown } });
  return effects;
}

/** A picture that came with a link gets the story behind it: Back goes there, not to the site before. */
function putStoryBehindPhoto(state: SessionState): Outcome {
  const { photo } = state.asked.address;
  if (!photo) return withEffects(state);
  const behind = { address: changeAddress(state.asked.address, withoutLayer.photo), trail: [] };
  return andThen(go(state, behind, { replaces: true }), (next) => openLayer(next, 'photo', { photo }));
}
