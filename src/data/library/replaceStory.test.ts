import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeAnchor, toAnchorText } from '#core/corrections/anchor.ts';
import { applyCorrections } from '#core/corrections/applyCorrections.ts';
import { makeHighlight } from '#core/highlights/highlight.ts';
import { placeHighlights } from '#core/highlights/placeHighlights.ts';
import { textOfBlock } from '#core/story/blocks.ts';
import { parseStory } from '#core/story/parseStory.ts';
import type { BlockId, Story } from '#core/story/story.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { emptyDatabase } from '#test/everything.ts';
import { importedArticle, source } from '#test/importedArticle.ts';
import { addCorrections, loadCorrections } from '../corrections/corrections.ts';
import { openDatabase } from '../database.ts';
import { loadHighlights, putHighlight } from '../highlights/highlights.ts';
import { makeQueryClient } from '../queryClient.ts';
import { replaceStory } from './replaceStory.ts';
import { sameArticleQuery } from './sameArticle.ts';
import { saveStory } from './saveStory.ts';

const story = bundledStory();
const own = 'own/ferry';
const p3 = 'p3' as BlockId;

/** Without what is annotated, and with a paragraph more at the top, so that every id is another. */
function edition(change: Partial<Story> = {}): Story {
  const body: Story['body'] = [
    { id: 'b0' as BlockId, type: 'paragraph', text: 'This was added later.' },
    ...story.body.map((block) => ({ ...block, id: `b-${block.id}` as BlockId })),
  ];
  const none = { entities: [], mentions: [], places: [], times: [], sources: [], attributions: [] };
  const { dateline: _dateline, ...rest } = story;
  return { ...rest, ...none, timeline: undefined, body, id: 'another-id', ...change };
}

const again = () => ({ ...importedArticle(), story: edition() });
const same = () => makeQueryClient().fetchQuery(sameArticleQuery(edition()));

beforeEach(async () => {
  const notes = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => notes.get(key) ?? null,
    setItem: (key: string, value: string) => notes.set(key, value),
    removeItem: (key: string) => notes.delete(key),
  });
  await emptyDatabase();
  await saveStory(importedArticle({ id: 'ferry' }), source, { withPictures: true, at: 7 });
});

async function keepAndRemove() {
  const text = toAnchorText(story);
  const passage = { block: p3, start: 10, end: 60 };
  const kept = makeHighlight(text, [passage], { id: 'keptwords', shape: 'line', madeAt: 1 });
  const words = textOfBlock(story, 'p4' as BlockId) ?? '';
  const target = makeAnchor(text, { block: 'p4' as BlockId, start: 0, end: words.length });
  if (!kept || !target) throw new Error('expected a highlight and a target');
  await putHighlight(own, kept);
  await addCorrections(own, [{ id: 'removedone', at: 1, kind: 'removeBlock', target }]);
}

describe('an article that is imported again in the place of the saved one', () => {
  it('keeps its id, its day, and highlights and removals, which are found in the new text', async () => {
    await keepAndRemove();
    const replaced = await replaceStory('ferry', again(), source);
    expect(replaced).toMatchObject({ ok: true, value: { id: 'ferry', addedAt: 7 } });
    const parsed = parseStory((await (await openDatabase()).get('texts', 'ferry'))?.file);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    expect(parsed.value.id).toBe('ferry');

    const highlights = await loadHighlights(own);
    const { placed } = placeHighlights(
      toAnchorText(parsed.value),
      highlights.ok ? highlights.value.highlights : [],
    );
    expect(placed.map(({ passages }) => passages)).toEqual([[{ block: 'b-p3', start: 10, end: 60 }]]);
    const corrections = await loadCorrections(own);
    const shown = applyCorrections(parsed.value, corrections.ok ? corrections.value.corrections : []);
    expect(shown.unplaced).toEqual([]);
    expect(shown.story.body.some(({ id }) => id === 'b-p4')).toBe(false);
  });

  it('has the new pictures alone', async () => {
    const database = await openDatabase();
    const [before] = await database.getAllKeys('pictures');
    await replaceStory('ferry', { ...again(), pictures: [] }, source);
    expect(before?.[0]).toBe('ferry');
    expect(await database.getAllKeys('pictures')).toEqual([]);
    expect(await database.getAllKeys('stories')).toEqual(['ferry']);
  });

  it('is not saved if the story has been deleted meanwhile', async () => {
    expect(await replaceStory('gone', again(), source)).toEqual({
      ok: true,
      value: undefined,
    });
    expect(await (await openDatabase()).getAllKeys('texts')).toEqual(['ferry']);
  });
});

describe('the saved story that an article is another edition of', () => {
  it('is known by headline and publisher, with what the reader added to it', async () => {
    expect(await same()).toEqual({ id: 'ferry', isSure: false, addedAt: 7, corrections: 0, highlights: 0 });
    await keepAndRemove();
    expect(await same()).toMatchObject({ corrections: 1, highlights: 1 });
  });

  it('is not one of another publisher, headline or address', async () => {
    const find = (change: Partial<Story>) => makeQueryClient().fetchQuery(sameArticleQuery(edition(change)));
    expect(await find({ publisher: { name: 'Another' } })).toBeNull();
    expect(await find({ headline: 'Another' })).toBeNull();
    await emptyDatabase();
    const at = (path: string) => ({ sourceUrl: `https://news.example/${path}` });
    await saveStory(importedArticle({ id: 'ferry', ...at('a') }), source, { withPictures: false, at: 7 });
    expect(await find(at('a'))).toMatchObject({ id: 'ferry', isSure: true });
    expect(await find(at('b'))).toBeNull();
  });
});
