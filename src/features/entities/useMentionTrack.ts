import { useCallback } from 'react';
import type { EntityId } from '#core/story/story.ts';
import type { StoryText } from '#session/elements.ts';
import { useTextTrack } from '#session/useTextTrack.ts';

/** Positions of a highlighted name's mentions in the story: 0 is the top, 1 the end. */
export function useMentionTrack(entity: EntityId | undefined): readonly number[] | undefined {
  const find = useCallback((text: StoryText) => text.mentionsOf(entity ?? ''), [entity]);
  return useTextTrack(entity && find);
}
