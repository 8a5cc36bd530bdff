// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeAnchor, toAnchorText } from '#core/corrections/anchor.ts';
import type { Correction } from '#core/corrections/correction.ts';
import { makeHighlight } from '#core/highlights/highlight.ts';
import type { BlockId } from '#core/story/story.ts';
import { addCorrections } from '#data/corrections/corrections.ts';
import type { ExportRequest } from '#data/exporter/protocol.ts';
import { putHighlight } from '#data/highlights/highlights.ts';
import { saveStory } from '#data/library/saveStory.ts';
import { fakeWorkers } from '#test/aWorker.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { emptyDatabase } from '#test/everything.ts';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { importedArticle, source } from '#test/importedArticle.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import { ShelfCopy } from './ShelfCopy.tsx';

const story = bundledStory();
const text = toAnchorText(story);
const p2 = { block: 'p2' as BlockId, start: 0, end: 20 };

let page: Page;
let workers: ReturnType<typeof fakeWorkers>;
beforeEach(async () => {
  fakeBrowser();
  workers = fakeWorkers();
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:picture');
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  await emptyDatabase();
  await saveStory(importedArticle({ id: 'ferry' }), source, { withPictures: true, at: 1 });
});
afterEach(async () => {
  await page.leave();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const draw = async (id = 'ferry') => {
  page = await inPage(<ShelfCopy id={id} onClose={() => {}} />);
};
const asked = () => (workers.all().at(-1)?.asked ?? []) as ExportRequest[];

describe('a copy of a story that is not open', () => {
  it('is what its page would show: without what was taken out, with what the reader keeps', async () => {
    const p5 = story.body.find(({ id }) => id === 'p5');
    const end = p5 && 'text' in p5 ? p5.text.length : 0;
    const target = makeAnchor(text, { block: 'p5' as BlockId, start: 0, end });
    const kept = makeHighlight(text, [p2], { id: 'theirone', shape: 'line', madeAt: 1 });
    if (!target || !kept) throw new Error('no such words');
    await addCorrections('own/ferry', [{ id: 'removed1', at: 1, kind: 'removeBlock', target }]);
    await putHighlight('own/ferry', kept);
    await draw();
    await page.until(() => asked().length === 5);
    for (const { story, highlights } of asked()) {
      expect(story.body.map(({ id }) => id)).not.toContain('p5');
      expect(highlights?.map(({ passages }) => passages)).toEqual([[p2]]);
    }
  });

  it('is not offered where the story has gone, with the reason', async () => {
    await draw('another');
    await page.until(() => page.text().includes('another tab has deleted it'));
    expect(workers.all()).toEqual([]);
  });

  it('is not offered where the corrections can’t be read: it would have what was taken out', async () => {
    await addCorrections('own/ferry', [notName()]);
    const get = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (this.name === 'corrections') throw new DOMException('gone', 'UnknownError');
      return get.call(this, key);
    });
    await draw();
    await page.until(() => page.text().includes('can’t be read, and without them'));
    expect(workers.all()).toEqual([]);
  });
});

function notName(): Correction {
  const target = makeAnchor(text, p2);
  if (!target) throw new Error('no words');
  return { id: 'notname', at: 1, kind: 'notName', target, everywhere: false };
}
