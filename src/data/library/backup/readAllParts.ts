import { groupBy } from '#core/groupBy.ts';
import type { Database, SavedStory } from '../../database.ts';
import { ownKey } from '../../ownKey.ts';
import { type StoryParts, toParts } from '../storyParts.ts';

/** In memory at once; a story larger than `mostBytes` is alone. */
const mostStories = 100;
const mostBytes = 16_000_000;

/**
 * All stories with their parts, some at a time, by id. Those of which a part is missing are left out. Each transaction reads
 * many stories: with one for each, thousands of small ones take minutes.
 */
export async function* readAllParts(database: Database): AsyncGenerator<readonly StoryParts[]> {
  let after: string | undefined;
  for (;;) {
    const some = await readSome(database, after);
    if (!some) return;
    yield await Promise.all(some.rows.map((row) => toParts(row)));
    after = some.last;
  }
}

async function readSome(database: Database, after: string | undefined) {
  const transaction = database.transaction([
    'stories',
    'texts',
    'originals',
    'pictures',
    'corrections',
    'highlights',
  ]);
  const stories = upTo(
    mostBytes,
    await transaction
      .objectStore('stories')
      .getAll(after === undefined ? undefined : IDBKeyRange.lowerBound(after, true), mostStories),
  );
  const first = stories[0]?.id;
  const last = stories.at(-1)?.id;
  if (first === undefined || last === undefined) return undefined;
  const ids = IDBKeyRange.bound(first, last);
  const keys = IDBKeyRange.bound(ownKey(first), ownKey(last));
  // An array is after every string.
  const files = IDBKeyRange.bound([first], [last, []]);
  const [texts, originals, pictures, corrections, highlights] = await Promise.all([
    transaction.objectStore('texts').getAll(ids),
    transaction.objectStore('originals').getAll(ids),
    transaction.objectStore('pictures').getAll(files),
    transaction.objectStore('corrections').getAll(keys),
    transaction.objectStore('highlights').getAll(keys),
    transaction.done,
  ]);
  const textOf = new Map(texts.map((text) => [text.id, text]));
  const originalOf = new Map(originals.map((original) => [original.id, original]));
  const picturesOf = groupBy(pictures, ({ id }) => id);
  const correctionsOf = new Map(corrections.map((one) => [one.story, one]));
  const highlightsOf = new Map(highlights.map((one) => [one.story, one]));
  const rows = stories.flatMap((story) => {
    const text = textOf.get(story.id);
    const original = originalOf.get(story.id);
    if (!text || !original) return [];
    return [
      {
        story,
        text,
        original,
        pictures: picturesOf.get(story.id) ?? [],
        corrections: correctionsOf.get(ownKey(story.id)),
        highlights: highlightsOf.get(ownKey(story.id)),
      },
    ];
  });
  return { rows, last };
}

/** The first stories that have no more bytes together; at least one. */
function upTo(bytes: number, stories: readonly SavedStory[]): readonly SavedStory[] {
  let sum = 0;
  const count = stories.findIndex((story, at) => {
    sum += Number.isFinite(story.bytes) ? story.bytes : 0;
    return at > 0 && sum > bytes;
  });
  return count === -1 ? stories : stories.slice(0, count);
}
