// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toAnchorText } from '#core/corrections/anchor.ts';
import { makeHighlight } from '#core/highlights/highlight.ts';
import type { PlacedHighlight } from '#core/highlights/placeHighlights.ts';
import type { BlockId } from '#core/story/story.ts';
import type { ExportAnswer, ExportRequest } from '#data/exporter/protocol.ts';
import type { StoryPictures } from '#data/storyPictures.ts';
import { fakeWorkers } from '#test/aWorker.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import { missingWords } from './formWords.ts';
import { SaveCopy } from './SaveCopy.tsx';

const story = bundledStory();
let page: Page;
let workers: ReturnType<typeof fakeWorkers>;
let revoked: string[];
beforeEach(() => {
  fakeBrowser();
  workers = fakeWorkers();
  revoked = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:${Math.random()}`);
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void revoked.push(address));
});
afterEach(async () => {
  await page.leave();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const none: StoryPictures = { addressOf: (file) => file, read: async () => undefined, folder: undefined };
const kept: readonly PlacedHighlight[] = [];
const draw = async (pictures = none, highlights = kept) => {
  page = await inPage(
    <SaveCopy story={story} pictures={pictures} highlights={highlights} onClose={() => {}} />,
  );
};
const asked = () => workers.last().asked as ExportRequest[];
const answer = (form: ExportAnswer['form'], text: string) =>
  act(async () => workers.last().answer({ form, name: `ferry.${form}`, type: 'text/plain', text }));
const links = () => page.findAll('a').map((link) => link.getAttribute('download'));

describe('saving a copy', () => {
  it('asks for every form once, the page last, when its pictures have been read', async () => {
    await draw();
    await page.until(() => asked().length === 5);
    expect(asked().at(-1)?.form).toBe('html');
    expect(new Set(asked().map(({ form }) => form)).size).toBe(5);
  });

  it('offers each file as it is made, under its name', async () => {
    await draw();
    await answer('markdown', '# Ferry');
    expect(links()).toEqual(['ferry.markdown']);
    await answer('story', '{}');
    expect(links()).toHaveLength(2);
  });

  it('says so if the page had to be made without its map', async () => {
    await draw();
    await answer('html', '<p>Ferry</p>');
    expect(page.spoken().join()).not.toContain('The map');
    await act(async () =>
      workers.last().answer({ form: 'html', name: 'a.html', type: 'text/html', text: '', hasNoMap: true }),
    );
    expect(page.spoken().join()).toContain('The map could not be read');
  });

  it('gives the page the file of its map', async () => {
    vi.stubGlobal('fetch', async () => new Response('{"type":"Topology"}'));
    await draw();
    await page.until(() => asked().length === 5);
    expect(asked().at(-1)?.map).toMatchObject({ places: story.places, file: { type: 'Topology' } });
  });

  it('says how many pictures are missing from the page', async () => {
    await draw();
    await page.until(() => page.spoken().join() !== '');
    expect(page.spoken().join()).toContain(`None of the ${story.photos.length} pictures`);
  });

  it('says so where the code did not arrive, and asks for nothing twice', async () => {
    await draw();
    await act(async () => workers.last().fail('404'));
    expect(page.text()).toContain('Not made');
    expect(page.spoken().join()).toContain('try again');
  });

  it('asks whether the highlights come too, and makes the files anew without them', async () => {
    const passage = { block: 'p2' as BlockId, start: 0, end: 20 };
    const made = makeHighlight(toAnchorText(story), [passage], { id: 'theirone', shape: 'line', madeAt: 1 });
    if (!made) throw new Error('expected a highlight');
    await draw(none, [{ highlight: made, passages: [passage], missing: [] }]);
    await page.until(() => asked().length === 5);
    expect(asked().every(({ highlights }) => highlights?.length === 1)).toBe(true);
    await page.click(page.named(/^With my 1 highlight/));
    await page.until(() => asked().length === 5 && asked()[0]?.highlights?.length === 0);
    expect(asked().every(({ highlights }) => highlights?.length === 0)).toBe(true);
  });

  it('stops its worker and gives back its memory when it is closed', async () => {
    await draw();
    await answer('markdown', '# Ferry');
    const address = page.find('a').getAttribute('href');
    await page.redraw(null);
    expect(workers.last().isGone).toBe(true);
    expect(revoked).toEqual([address]);
  });
});

it.each([
  [0, 3, undefined],
  [1, 1, 'The picture could not be read'],
  [3, 3, 'None of the 3 pictures could be read'],
  [1, 3, '1 of 3 pictures could not be read. The web page has its caption'],
  [2, 3, '2 of 3 pictures could not be read. The web page has their captions'],
])('%i of %i pictures missing is said as %s', (missing, all, words) => {
  const said = missingWords(missing, all);
  if (words === undefined) expect(said).toBeUndefined();
  else expect(said).toContain(words);
});
