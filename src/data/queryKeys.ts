/** The key of a story's corrections, `stories/<id>` or `own/<id>`; null if they can't be saved. */
export type StoryKey = string | null;

/**
 * Keys of all queries, from the general to the specific, so that invalidating a prefix reaches everything below it. Kept
 * apart from the queries, so that code that invalidates doesn't import code that fetches.
 */
export const storyKeys = {
  list: () => ['stories', 'list'] as const,
  one: (id: string) => ['stories', 'one', id] as const,
};

/** The reader's own stories, as this browser has them. */
export const libraryKeys = {
  list: () => ['library', 'list'] as const,
  stories: () => ['library', 'story'] as const,
  story: (id: string) => ['library', 'story', id] as const,
  original: (id: string) => ['library', 'story', id, 'original'] as const,
  picture: (id: string, file: string | undefined) => ['library', 'story', id, 'picture', file] as const,
  unsaved: () => ['library', 'unsaved'] as const,
  storage: () => ['library', 'storage'] as const,
  trouble: () => ['library', 'trouble'] as const,
};

export const correctionKeys = {
  all: () => ['corrections'] as const,
  of: (story: StoryKey) => ['corrections', story] as const,
  names: () => ['names'] as const,
  /** Below the names: what changes one may change the other. */
  sources: () => ['names', 'sources'] as const,
};
