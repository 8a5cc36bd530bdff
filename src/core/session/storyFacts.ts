import { type EntitySummary, entitySummaries } from '../entities/entitySummaries.ts';
import { type EvidenceSentence, evidenceSentences } from '../story/markup.ts';
import type { EntityId, EventId, Story } from '../story/story.ts';

/** A story and what is derived from it once. */
export type StoryFacts = {
  readonly story: Story;
  readonly summaries: readonly EntitySummary[];
  readonly sentences: readonly EvidenceSentence[];
};

export function toStoryFacts(story: Story): StoryFacts {
  return { story, summaries: entitySummaries(story), sentences: evidenceSentences(story) };
}

export function findSummary({ summaries }: StoryFacts, id: EntityId | undefined): EntitySummary | undefined {
  return summaries.find(({ entity }) => entity.id === id);
}

/** The first sentence that reports the event. */
export function findSentence(
  { sentences }: StoryFacts,
  event: EventId | undefined,
): EvidenceSentence | undefined {
  return event === undefined ? undefined : sentences.find(({ events }) => events.includes(event));
}
