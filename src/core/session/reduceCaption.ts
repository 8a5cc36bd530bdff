import type { EntityId } from '../story/story.ts';
import { changeAddress } from './address.ts';
import { openLayer } from './historySteps.ts';
import { andThen, type Outcome, withEffects } from './outcome.ts';
import type { SessionState } from './sessionState.ts';
import { countMessage } from './sessionWords.ts';
import type { StoryFacts } from './storyFacts.ts';
import { withoutLayer } from './trail.ts';

/** In the viewer: highlights the name and opens the sheet. */
export function chooseCaptionName(state: SessionState, entity: EntityId, facts: StoryFacts): Outcome {
  const change = { ...withoutLayer.entity, entity };
  return andThen(
    andThen(
      withEffects(state, { kind: 'highlight', address: changeAddress(state.asked.address, change) }),
      (next) => openLayer(next, 'panel', { ...change, panel: 'people' }),
    ),
    (next) => withEffects(next, { kind: 'announce', words: countMessage(facts, entity) }),
  );
}
