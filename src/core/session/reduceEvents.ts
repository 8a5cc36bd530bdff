import type { EventId } from '../story/story.ts';
import { closeAndOpen, openLayer, stepInside } from './historySteps.ts';
import { andThen, type Outcome, withEffects } from './outcome.ts';
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
