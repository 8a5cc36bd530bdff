import type { StoryKey } from '../queryKeys.ts';

/** Apart from the other keys, which the first visit loads. */
export const highlightKeys = {
  all: () => ['highlights'] as const,
  of: (story: StoryKey) => ['highlights', story] as const,
};
