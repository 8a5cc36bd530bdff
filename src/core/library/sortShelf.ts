import { earliestDay, parseEdtf } from '../dates/edtf.ts';
import type { ReadingProgress } from '../story/readingProgress.ts';
import type { ShelfStory } from './shelfStory.ts';

export type ShelfOrder = 'newest' | 'published' | 'title' | 'progress';

const msOfDay = 86_400_000;

/**
 * `newest`: by the time of import, for bundled stories of publication. `published`: those without a date last. `title`: in
 * dictionary order. `progress`: stories being read, furthest first, then unread, then finished ones. Ties are in the
 * order of `newest`.
 */
export function sortShelf(
  stories: readonly ShelfStory[],
  order: ShelfOrder,
  progressOf: (story: ShelfStory) => ReadingProgress | undefined,
): readonly ShelfStory[] {
  const newest = byNumber(stories, ({ card, own }) => own?.addedAt ?? dayOf(card.published) * msOfDay);
  switch (order) {
    case 'newest':
      return newest;
    case 'published':
      return byNumber(newest, ({ card }) => dayOf(card.published));
    case 'progress':
      return byNumber(newest, (story) => rankOf(progressOf(story)));
    case 'title': {
      const { compare } = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });
      return newest.toSorted((a, b) => compare(a.card.headline, b.card.headline));
    }
  }
}

/** The largest first. Each value is computed once, not per comparison. */
function byNumber(
  stories: readonly ShelfStory[],
  toNumber: (story: ShelfStory) => number,
): readonly ShelfStory[] {
  const numbers = new Map(stories.map((story) => [story, toNumber(story)]));
  const numberOf = (story: ShelfStory) => numbers.get(story) ?? 0;
  return stories.toSorted((a, b) => numberOf(b) - numberOf(a));
}

/** Days since 1970; stories without a date sort before all others. */
function dayOf(published: string | undefined): number {
  const when = parseEdtf(published ?? '');
  const day = when ? earliestDay(when) : Number.NEGATIVE_INFINITY;
  return Number.isFinite(day) ? day : -1e9;
}

function rankOf(progress: ReadingProgress | undefined): number {
  if (!progress) return 0;
  return progress.minutesLeft === 0 ? -1 : progress.paragraph / progress.of;
}
