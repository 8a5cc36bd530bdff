/** What a story's corrections are saved under, `stories/<id>` or `own/<id>`; null where they can't be saved. */
export type StoryKey = string | null;

/**
 * Query keys of everything in the cache. A key begins with its subject, so that invalidating the beginning reaches all of
 * it. They stand apart from the queries, as whoever invalidates needs no code that fetches.
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
};

export const correctionKeys = {
  all: () => ['corrections'] as const,
  of: (story: StoryKey) => ['corrections', story] as const,
  names: () => ['names'] as const,
};

export const searchKeys = {
  index: () => ['search', 'index'] as const,
  texts: () => ['search', 'texts'] as const,
  found: (query: string) => ['search', 'texts', query] as const,
};
