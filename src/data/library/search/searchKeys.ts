/** Apart from the other keys, which the first visit loads. */
export const searchKeys = {
  index: () => ['search', 'index'] as const,
  texts: () => ['search', 'texts'] as const,
  found: (query: string) => ['search', 'texts', query] as const,
  excerpts: (query: string, keys: readonly string[]) => ['search', 'texts', query, 'excerpts', keys] as const,
};
