import { reduceSession } from '#core/session/reduceSession.ts';
import type { SessionEffect } from '#core/session/sessionEffect.ts';
import type { SessionEvent } from '#core/session/sessionEvent.ts';
import { firstState, type SessionState } from '#core/session/sessionState.ts';
import type { StoryFacts } from '#core/session/storyFacts.ts';
import { type Elements, makeElements } from './elements.ts';

export type Session = {
  readonly dispatch: (event: SessionEvent) => void;
  readonly state: () => SessionState;
  readonly facts: () => StoryFacts;
  /** Calls after every change until what it returns is called. */
  readonly watch: (changed: () => void) => () => void;
  /** Who performs the effects. */
  readonly connect: (perform: (effect: SessionEffect) => void) => void;
  /** The story as it is shown from now on. */
  readonly showStory: (facts: StoryFacts) => void;
  readonly elements: Elements;
};

/** One story being read: the state, and who is told of its changes. */
export function makeSession(first: StoryFacts): Session {
  let state = firstState;
  let facts = first;
  let perform: (effect: SessionEffect) => void = () => {};
  const watchers = new Set<() => void>();
  return {
    elements: makeElements(),
    state: () => state,
    facts: () => facts,
    showStory: (next) => {
      facts = next;
    },
    connect: (next) => {
      perform = next;
    },
    watch: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    dispatch: (event) => {
      const { state: next, effects } = reduceSession(state, event, facts);
      if (next !== state) {
        state = next;
        for (const changed of watchers) changed();
      }
      for (const effect of effects) perform(effect);
    },
  };
}
