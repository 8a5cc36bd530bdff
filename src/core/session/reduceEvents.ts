import type { EventId, PlaceId } from '../story/story.ts';
import { closeAndOpen, openLayer, stepInside } from './historySteps.ts';
import { andThen, type Outcome, withEffects } from './outcome.ts';
import { chooseName } from './reduceNames.ts';
import type { SessionState } from './sessionState.ts';
import { sentenceMessage } from './sessionWords.ts';
import { findSentence, type StoryFacts } from './storyFacts.ts';

/** From the timeline to the sentence, with the focus. */
export function showSentence(state: SessionState, event: EventId, facts: StoryFacts): Outcome {
  const { address } = state.asked;
  const isCovered = address.panel !== undefined && state.width !== 'desk';
  const moved = isCovered
    ? closeAndOpen(state, { closed: 'panel', layer: 'event', change: { event } })
    : selectEvent(state, event);
  if (!findSentence(facts, event)) return moved;
  const sentence = { kind: 'sentence', event } as const;
  return andThen(moved, (next) =>
    withEffects(
      next,
      { kind: 'jump', to: sentence, when: 'drawn' },
      { kind: 'focus', target: sentence },
      { kind: 'announce', words: sentenceMessage },
    ),
  );
}

/** From the text to the timeline, which is opened if it isn't visible. */
export function showInTimeline(state: SessionState, event: EventId): Outcome {
  const moved =
    state.width === 'desk'
      ? selectEvent(state, event)
      : openLayer(state, 'panel', { event, panel: 'timeline' });
  return andThen(moved, (next) =>
    withEffects(next, { kind: 'showInList', event }, { kind: 'focus', target: { kind: 'event', event } }),
  );
}

function selectEvent(state: SessionState, event: EventId): Outcome {
  return state.asked.address.event ? stepInside(state, { event }) : openLayer(state, 'event', { event });
}

/** A place on the map: marks its events and selects its name, if it has one. A second time: removes the marks. */
export function choosePlace(state: SessionState, place: PlaceId, facts: StoryFacts): Outcome {
  const isAgain = place === state.place;
  const { places, timeline } = facts.story;
  const entity = places.find(({ id }) => id === place)?.entity;
  const marked = { ...state, place: isAgain ? undefined : place };
  const named =
    entity && !isAgain ? chooseName(marked, { entity, asSecond: false }, facts) : withEffects(marked);
  const first = timeline?.events.find((event) => event.place === place);
  if (!first) return named;
  return andThen(named, (next) => withEffects(next, { kind: 'showInList', event: first.id }));
}
