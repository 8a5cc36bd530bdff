/** What page and worker say to each other. `turn` tells an answer from those to questions asked before. */
export type SearchRequest =
  /** Addresses of the texts of bundled stories; the worker knows where the others are. */
  | { readonly kind: 'start'; readonly bundled: string }
  | { readonly kind: 'search'; readonly query: string; readonly turn: number };

export type SearchMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'found'; readonly keys: readonly string[]; readonly turn: number };
