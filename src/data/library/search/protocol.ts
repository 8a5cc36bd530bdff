import type { Excerpt } from '#core/library/search/excerpt.ts';

/** By the keys of the stories; a story without one isn't in it. */
export type Excerpts = readonly (readonly [key: string, excerpt: Excerpt])[];

/** Messages between page and worker. `turn` identifies the question that an answer belongs to. */
export type SearchRequest =
  /** Address of the texts of bundled stories; the worker reads the others from the database. */
  | { readonly kind: 'start'; readonly bundled: string }
  | { readonly kind: 'search'; readonly query: string; readonly turn: number }
  | {
      readonly kind: 'excerpts';
      readonly query: string;
      readonly keys: readonly string[];
      readonly turn: number;
    };

export type SearchMessage =
  /** The first time, all texts are indexed; later, answers may have changed. */
  | { readonly kind: 'ready' }
  /** `keys`: joined by line feeds, since one long string is copied faster than thousands of short ones. */
  | { readonly kind: 'found'; readonly keys: string; readonly turn: number }
  | { readonly kind: 'excerpts'; readonly excerpts: Excerpts; readonly turn: number };
