import type { ArticleDraft } from './draft.ts';
import type { ImportOptions, TypedFile } from './imported.ts';
import type { StoryFileRead } from './json/readStoryFile.ts';

/** `raw`: the bytes as Latin-1, a character per byte, for formats with embedded binary data. */
export type ReadContext = {
  readonly name: string;
  readonly options: ImportOptions;
  readonly raw: () => string;
};

/** `embedded`: pictures inside the file. */
export type ArticleRead =
  | { readonly kind: 'draft'; readonly draft: ArticleDraft; readonly embedded: readonly TypedFile[] }
  | ({ readonly kind: 'story'; readonly embedded?: readonly TypedFile[] } & StoryFileRead);
