import type { StoryKey } from '../queryKeys.ts';

/** Apart from the other keys, which the first visit loads. */
export const highlightKeys = {
  all: () => ['highlights'] as const,
  /** Of all stories together; below none of the others, as those of one story are changed by its own mutations. */
  everywhere: () => ['allHighlights'] as const,
  of: (story: StoryKey) => ['highlights', story] as const,
};
