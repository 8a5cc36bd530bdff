import { type Highlight, parseHighlight } from '#core/highlights/highlight.ts';
import type { Result } from '#core/result.ts';
import { announce } from '../changes.ts';
import { attempt } from '../corrections/attempt.ts';
import type { NotSaved } from '../corrections/storyCorrections.ts';
import { openDatabase, readInTime, type SavedHighlights } from '../database.ts';
import { ownId } from '../ownKey.ts';
import { setFlag } from '../storyFlags.ts';

/** `unreadable`: the number of saved highlights that this version can't read. */
export type Saved = { readonly highlights: readonly Highlight[]; readonly unreadable: number };

type Outcome = Result<Saved, NotSaved>;

/** `story` is `stories/<id>` or `own/<id>`. */
export function loadHighlights(story: string): Promise<Outcome> {
  return attempt(async () => {
    const database = await openDatabase();
    const stored = listOf(await readInTime(database.get('highlights', story)));
    setFlag('highlighted', story, stored.length > 0);
    return toSaved(stored);
  });
}

/** Added, or in place of the one with its id. */
export function putHighlight(story: string, highlight: Highlight): Promise<Outcome> {
  return change(story, (stored) => {
    const isThis = (one: unknown) => parseHighlight(one)?.id === highlight.id;
    return stored.some(isThis)
      ? stored.map((one) => (isThis(one) ? highlight : one))
      : [...stored, highlight];
  });
}

export function removeHighlight(story: string, id: string): Promise<Outcome> {
  return change(story, (stored) => stored.filter((one) => parseHighlight(one)?.id !== id));
}

/** In one transaction with what is already there, so that concurrent tabs lose nothing. Resolves when it has been committed. */
function change(story: string, edit: (stored: readonly unknown[]) => readonly unknown[]): Promise<Outcome> {
  return attempt(async () => {
    const database = await openDatabase();
    const transaction = database.transaction(['highlights', 'stories'], 'readwrite');
    const rows = transaction.objectStore('highlights');
    // Deleted in another tab: a later story of the same address must not show them.
    const own = ownId(story);
    if (own !== undefined && (await transaction.objectStore('stories').getKey(own)) === undefined)
      return undefined;
    const next = edit(listOf(await rows.get(story)));
    if (next.length > 0) await rows.put({ story, highlights: next });
    else await rows.delete(story);
    await transaction.done;
    setFlag('highlighted', story, next.length > 0);
    announce({ kind: 'highlighted', story });
    return toSaved(next);
  });
}

function listOf(row: SavedHighlights | undefined): readonly unknown[] {
  return Array.isArray(row?.highlights) ? row.highlights : [];
}

function toSaved(stored: readonly unknown[]): Saved {
  const highlights = stored.flatMap((one) => parseHighlight(one) ?? []);
  return { highlights, unreadable: stored.length - highlights.length };
}
