// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toStoryCard } from '#core/story/storyCard.ts';
import { makeQueryClient } from '#data/queryClient.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { handsOn } from '#test/handsOn.ts';
import { makeRoutes } from './routes.tsx';

const story = bundledStory();
const address = `/stories/${story.id}`;
const files: Record<string, unknown> = {};
let asked: string[];
let leave: () => Promise<void>;
beforeEach(() => {
  fakeBrowser();
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  asked = [];
  for (const file of Object.keys(files)) delete files[file];
  files['/stories/index.json'] = [toStoryCard(story)];
  files[`${address}/story.json`] = JSON.parse(JSON.stringify(story));
  vi.stubGlobal('fetch', async (file: string) => {
    // The map comes by itself, when there is time.
    if (!file.endsWith('.topo.json')) asked.push(file);
    const found = files[file];
    if (found instanceof Error) throw found;
    return found === undefined ? new Response('', { status: 404 }) : new Response(JSON.stringify(found));
  });
});
afterEach(async () => {
  await leave();
  vi.unstubAllGlobals();
});

async function open(at: string) {
  const client = makeQueryClient();
  const router = createMemoryRouter(makeRoutes(client), { initialEntries: [at] });
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  await act(async () =>
    root.render(
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>,
    ),
  );
  leave = () =>
    act(async () => {
      root.unmount();
      container.remove();
    });
  const page = handsOn(container);
  await page.until(() => page.findAll('h1').length > 0);
  return { ...page, router, title: () => page.find('h1').textContent };
}

describe('the pages', () => {
  it('a story is fetched, drawn and titled', async () => {
    const page = await open(address);
    expect(page.title()).toBe(story.headline);
    expect(document.title).toBe(`${story.headline} · Lede`);
    expect(asked).toEqual([`${address}/story.json`]);
  });

  it('a move to another page fetches what it needs, puts the focus on its title, and keeps what was fetched', async () => {
    const page = await open('/');
    await page.click(page.named(story.headline));
    await page.until(() => page.title() === story.headline);
    expect(document.activeElement).toBe(page.find('h1'));
    await page.click(page.named('Lede'));
    await page.until(() => page.title() === 'Lede');
    await act(async () => page.router.navigate(-1));
    await page.until(() => page.title() === story.headline);
    expect(asked).toEqual(['/stories/index.json', `${address}/story.json`]);
  });

  it('what is opened in a story loads nothing again', async () => {
    const page = await open(address);
    await page.click('[id="p1"] [data-entity="kim-jong-un"]');
    expect(page.find('[id="p1"] [data-entity="kim-jong-un"]').hasAttribute('data-lit')).toBe(true);
    expect(asked).toHaveLength(1);
  });

  it('a story that is read unsaved is gone after a reload, and leads to where one can be added', async () => {
    const page = await open('/import/story');
    expect(page.router.state.location.pathname).toBe('/import');
  });
});

describe('a page that can’t be shown', () => {
  it.each([
    ['/nowhere', 'Page not found'],
    ['/stories/nowhere', 'Story not found'],
    ['/own/nowhere', 'Story not opened'],
  ])('%s says why in its title, and leads to all stories', async (at, title) => {
    const page = await open(at);
    expect(document.title).toBe(`${title} · Lede`);
    expect(page.findAll('main a').map((link) => link.getAttribute('href'))).toContain('/');
  });

  it('is not a missing story where it is the list of stories that is missing', async () => {
    delete files['/stories/index.json'];
    await open('/');
    expect(document.title).toBe('Not reached · Lede');
  });

  it('is tried again, and shown once its file is to be had', async () => {
    files[`${address}/story.json`] = new Error('offline');
    const page = await open(address);
    expect(document.title).toBe('Not reached · Lede');
    await page.click(page.named('Try again'));
    await page.until(() => page.spoken().join().includes('no change'));
    files[`${address}/story.json`] = JSON.parse(JSON.stringify(story));
    await page.click(page.named('Try again'));
    await page.until(() => page.title() === story.headline);
  });

  it('names the field of a story file that breaks the format', async () => {
    files[`${address}/story.json`] = { ...JSON.parse(JSON.stringify(story)), headline: 7 };
    const page = await open(address);
    expect(page.find('dl').textContent).toContain('headline');
    expect(page.text()).toContain(`public${address}/story.json`);
  });
});
