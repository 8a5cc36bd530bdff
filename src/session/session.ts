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
  /** Calls the listener after every change; returns a function that unsubscribes. */
  readonly watch: (changed: () => void) => () => void;
  /** Sets the performer of effects. */
  readonly connect: (perform: (effect: SessionEffect) => void) => void;
  /** Sets the edition of the story that is shown from now on. */
  readonly showStory: (facts: StoryFacts) => void;
  readonly elements: Elements;
};

/** The store of one story being read: its state and subscribers. */
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
