import type { SessionEffect } from './sessionEffect.ts';
import type { SessionState } from './sessionState.ts';

export type Outcome = { readonly state: SessionState; readonly effects: readonly SessionEffect[] };

export function withEffects(state: SessionState, ...effects: readonly SessionEffect[]): Outcome {
  return { state, effects };
}

/** Composes two changes: the effects of both, the state of the second. */
export function andThen(outcome: Outcome, next: (state: SessionState) => Outcome): Outcome {
  const { state, effects } = next(outcome.state);
  return { state, effects: [...outcome.effects, ...effects] };
}
