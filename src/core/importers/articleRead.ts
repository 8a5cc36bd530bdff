import type { ArticleDraft } from './draft.ts';
import type { ImportOptions, TypedFile } from './imported.ts';
import type { StoryFileRead } from './json/readStoryFile.ts';

/** `raw`: the bytes as one character each, for formats that hold bytes of their own. */
export type ReadContext = {
  readonly name: string;
  readonly options: ImportOptions;
  readonly raw: () => string;
};

/** `embedded`: pictures that the file itself holds. */
export type ArticleRead =
  | { readonly kind: 'draft'; readonly draft: ArticleDraft; readonly embedded: readonly TypedFile[] }
  | ({ readonly kind: 'story'; readonly embedded?: readonly TypedFile[] } & StoryFileRead);
