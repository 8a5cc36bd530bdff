import type { PlaceId } from '../story/story.ts';
import { andThen, type Outcome, withEffects } from './outcome.ts';
import { chooseName } from './reduceNames.ts';
import type { SessionState } from './sessionState.ts';
import type { StoryFacts } from './storyFacts.ts';

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
