import { queryOptions } from '@tanstack/react-query';
import type { StoryFileError } from '#core/story/parseStory.ts';
import type { Story } from '#core/story/story.ts';
import type { StoryCard } from '#core/story/storyCard.ts';
import { storyKeys } from './queryKeys.ts';
import { base, storyFolder } from './siteAddress.ts';

/** Why a story can't be shown, by what a reader can do about it. */
export type StoryErrorReason =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'unreadable'; readonly found: string }
  | { readonly kind: 'invalid'; readonly errors: readonly StoryFileError[] };

export class StoryError extends Error {
  readonly file: string;
  readonly reason: StoryErrorReason;
  constructor(file: string, reason: StoryErrorReason) {
    super(`${file}: ${reason.kind}`);
    this.file = file;
    this.reason = reason;
  }
}

export function storyQuery(id: string) {
  return queryOptions({
    queryKey: storyKeys.one(id),
    queryFn: ({ signal }) => fetchStory(id, signal),
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
}

export function storyListQuery() {
  return queryOptions({
    queryKey: storyKeys.list(),
    queryFn: async ({ signal }): Promise<readonly StoryCard[]> => {
      const file = `${base}stories/index.json`;
      const { json } = await fetchJson(file, signal);
      if (!Array.isArray(json)) throw new StoryError(file, { kind: 'unreadable', found: typeof json });
      return json as readonly StoryCard[]; // written by our own build
    },
  });
}

async function fetchStory(id: string, signal: AbortSignal): Promise<Story> {
  const file = `${storyFolder(encodeURIComponent(id))}story.json`;
  const [{ json }, { parseStory }] = await Promise.all([
    fetchJson(file, signal),
    // Code that doesn't arrive means the same to the reader as a file that doesn't.
    import('#core/story/parseStory.ts').catch(() => {
      throw new StoryError(file, { kind: 'unreachable' });
    }),
  ]);
  const parsed = parseStory(json);
  if (!parsed.ok) throw new StoryError(file, { kind: 'invalid', errors: parsed.error });
  return parsed.value;
}

async function fetchJson(file: string, signal: AbortSignal): Promise<{ json: unknown }> {
  const response = await fetch(file, { signal }).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new StoryError(file, { kind: 'unreachable' });
  });
  if (response.status === 404) throw new StoryError(file, { kind: 'missing' });
  if (!response.ok) throw new StoryError(file, { kind: 'unreachable' });
  const text = await response.text();
  try {
    return { json: JSON.parse(text) };
  } catch {
    // A host that answers every address with its front page: the story is missing, not invalid.
    const isPage = response.headers.get('content-type')?.includes('text/html');
    throw new StoryError(
      file,
      isPage ? { kind: 'missing' } : { kind: 'unreadable', found: text.slice(0, 60) },
    );
  }
}
