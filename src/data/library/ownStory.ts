import { queryOptions } from '@tanstack/react-query';
import { type MemoryStory, toMemoryStory } from '../memoryStory.ts';
import { libraryKeys } from '../queryKeys.ts';
import { openStory } from './openStory.ts';
import { OwnStoryError } from './ownStoryError.ts';

/** One of the reader's own stories. The object URLs of its pictures are valid as long as it is in the cache. */
export function ownStoryQuery(id: string) {
  return queryOptions<MemoryStory, OwnStoryError>({
    queryKey: libraryKeys.story(id),
    queryFn: async () => {
      const opened = await openStory(id);
      if (!opened.ok) throw new OwnStoryError(id, opened.error);
      return toMemoryStory(opened.value.story, opened.value.pictures);
    },
    structuralSharing: false,
  });
}
