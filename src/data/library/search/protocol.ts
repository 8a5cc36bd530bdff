/** Messages between page and worker. `turn` identifies the question that an answer belongs to. */
export type SearchRequest =
  /** Address of the texts of bundled stories; the worker reads the others from the database. */
  | { readonly kind: 'start'; readonly bundled: string }
  | { readonly kind: 'search'; readonly query: string; readonly turn: number };

export type SearchMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'found'; readonly keys: readonly string[]; readonly turn: number };
