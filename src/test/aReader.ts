import { reduceSession } from '#core/session/reduceSession.ts';
import type { HistoryStep, SessionEffect } from '#core/session/sessionEffect.ts';
import type { SessionEvent } from '#core/session/sessionEvent.ts';
import { firstState } from '#core/session/sessionState.ts';
import type { SideWidth } from '#core/session/side.ts';
import { toStoryFacts } from '#core/session/storyFacts.ts';
import type { Entry } from '#core/session/trail.ts';
import type { Story } from '#core/story/story.ts';

type Start = { readonly width?: SideWidth; readonly entry?: Entry; readonly isCold?: boolean };

/** A reader of a story, with a browser whose history is asynchronous: a step back arrives only at `settle`. */
export function aReader(story: Story, { width = 'desk', entry = noneOpen, isCold = false }: Start = {}) {
  let facts = toStoryFacts(story);
  let state = firstState;
  let entries: readonly Entry[] = [entry];
  let at = 0;
  let backs: readonly number[] = [];
  let effects: readonly SessionEffect[] = [];

  const dispatch = (event: SessionEvent) => {
    const outcome = reduceSession(state, event, facts);
    state = outcome.state;
    for (const effect of outcome.effects)
      if (effect.kind === 'navigate' || effect.kind === 'back') move(effect);
    effects = [...effects, ...outcome.effects];
  };
  const move = (step: HistoryStep) => {
    if (step.kind === 'back') {
      backs = [...backs, step.by];
      return;
    }
    const kept = entries.slice(0, step.replaces ? at : at + 1);
    entries = [...kept, step.to, ...(step.replaces ? entries.slice(at + 1) : [])];
    at = kept.length;
  };
  const here = () => entries[at] ?? noneOpen;
  const arrive = (hasTraversed: boolean, unknown: readonly string[] = []) =>
    dispatch({ kind: 'arrived', entry: here(), isCold, unknown, isStale: false, hasTraversed });
  const traverse = (by: number) => {
    at += by;
    if (at < 0) throw new Error('the reader went back beyond the first entry');
    arrive(true);
  };

  dispatch({ kind: 'widthChanged', width });
  arrive(false);
  return {
    does: (...events: readonly SessionEvent[]) => {
      effects = [];
      for (const event of events) dispatch(event);
    },
    /** Lets everything pending in the browser arrive. */
    settle: () => {
      while (backs.length > 0) {
        const [by = 0, ...rest] = backs;
        backs = rest;
        traverse(-by);
      }
      arrive(false);
    },
    goesBack: () => {
      effects = [];
      traverse(-1);
    },
    goesForward: () => {
      effects = [];
      traverse(1);
    },
    /** The same page with another edition of the story, and its address parsed again. */
    getsStory: (edition: Story, as: Entry, unknown: readonly string[] = []) => {
      effects = [];
      facts = toStoryFacts(edition);
      entries = entries.with(at, as);
      arrive(false, unknown);
    },
    state: () => state,
    address: () => here().address,
    entries: () => entries.length,
    effects: () => effects,
  };
}

const noneOpen: Entry = { address: {}, trail: [] };
