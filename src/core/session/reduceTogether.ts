import { coMentions } from '../entities/coMentions.ts';
import type { EntityId } from '../story/story.ts';
import { type Outcome, withEffects } from './outcome.ts';
import { chooseMention } from './reduceNames.ts';
import type { SessionState } from './sessionState.ts';
import { findSummary, type StoryFacts } from './storyFacts.ts';

/** To the next sentence that names both entities, by the mention in it. */
export function stepTogether(state: SessionState, facts: StoryFacts): Outcome {
  const { entity, second } = state.asked.address;
  const shared = sharedSentences(facts, entity, second);
  const passage = shared[state.together % Math.max(1, shared.length)];
  const next = { ...state, together: state.together + 1 };
  if (!passage || !entity) return withEffects(next);
  const found = findSummary(facts, entity)?.mentions.findIndex(
    ({ block, start, end }) => block === passage.block && start >= passage.start && end <= passage.end,
  );
  if (found === undefined || found === -1) return withEffects(next);
  return chooseMention(next, { entity, mention: found + 1 }, facts);
}

function sharedSentences(
  { story }: StoryFacts,
  entity: EntityId | undefined,
  second: EntityId | undefined,
): ReturnType<typeof coMentions>[number]['sentences'] {
  if (!entity || !second) return [];
  return coMentions(story, entity).find((other) => other.entity === second)?.sentences ?? [];
}
