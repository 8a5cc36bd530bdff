// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { QueryClientProvider } from '@tanstack/react-query';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Highlight } from '#core/highlights/highlight.ts';
import type { BlockId } from '#core/story/story.ts';
import { highlightKeys } from '#data/highlights/highlightKeys.ts';
import type { StoryHighlights } from '#data/highlights/storyHighlights.ts';
import { makeQueryClient } from '#data/queryClient.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { inStory } from '#test/inStory.tsx';
import { HighlightsRegion } from './HighlightsRegion.tsx';
import { newHighlight } from './newHighlight.ts';

const story = bundledStory();
const inP2 = { block: 'p2' as BlockId, start: 0, end: 20 };

function keep(change: Partial<Highlight> = {}): Highlight {
  const made = newHighlight(story, [inP2], 'ground');
  if (!made) throw new Error('expected a highlight');
  return { ...made, ...change };
}

let page: Awaited<ReturnType<typeof inStory>>;
const draw = async (highlights: readonly Highlight[], notSaved?: StoryHighlights['notSaved']) => {
  const client = makeQueryClient();
  const saved: StoryHighlights = { highlights, unreadable: 0, notSaved };
  client.setQueryData(highlightKeys.of(null), saved);
  page = await inStory(
    story,
    <MemoryRouter>
      <QueryClientProvider client={client}>
        <HighlightsRegion />
      </QueryClientProvider>
    </MemoryRouter>,
  );
};
beforeEach(() => {
  fakeBrowser();
  vi.stubGlobal('localStorage', undefined);
});
afterEach(async () => {
  await page.leave();
  vi.unstubAllGlobals();
});

describe('the list of highlights', () => {
  it('is not there while nothing is kept, unless it is asked for', async () => {
    await draw([]);
    expect(page.findAll('#highlights')).toEqual([]);
    await page.dispatch({ kind: 'panelOpened', panel: 'highlights' });
    expect(page.text()).toContain('Select words in the story to keep them.');
  });

  it('has words, note, place and a count', async () => {
    await draw([keep({ note: 'Ask the bureau' })]);
    expect(page.text()).toContain('1, 1 with a note');
    expect(page.text()).toContain('Ask the bureau');
    expect(page.text()).toContain('Paragraph 2');
  });

  it('lists what this edition doesn’t have apart, and leads nowhere from it', async () => {
    const gone = { block: 'p2', start: 0, end: 4, exact: 'Zzyx', prefix: '\n', suffix: ' qq', least: 0.7 };
    await draw([keep({ at: [gone] })]);
    expect(page.text()).toContain('Not found in this edition');
    expect(page.maybe('Zzyx')).toBeUndefined();
    expect(page.text()).toContain('Zzyx');
  });

  it('brings back what was deleted, and stays until then', async () => {
    await draw([keep()], { kind: 'unsavedStory' });
    await page.click(page.named('Delete'));
    await page.until(() => page.maybe('Undo'));
    expect(page.findAll('#highlights')).toEqual([]);
    await page.click(page.named('Undo'));
    await page.until(() => page.findAll('#highlights').length === 1);
    expect(page.maybe('Undo')).toBeUndefined();
  });

  it('says why they aren’t saved, and how long they last', async () => {
    await draw([keep()], { kind: 'blocked' });
    expect(page.text()).toContain('lasts until this page is closed');
    expect(page.text()).not.toContain('Kept on this device');
  });
});
