// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoryEvent } from '#core/story/story.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { inStory } from '#test/inStory.tsx';
import { TimelineRegion } from './TimelineRegion.tsx';

beforeEach(fakeBrowser);

let page: Awaited<ReturnType<typeof inStory>>;
afterEach(() => page.leave());

/** What the timeline says below the title of an event. */
async function metaOf(changes: Partial<StoryEvent>): Promise<string> {
  const story = bundledStory();
  const [first] = story.timeline?.events.filter(({ basis }) => basis === 'story') ?? [];
  const { saidBy: _none, ...bare } = first as StoryEvent;
  const event = { ...bare, ...changes } as StoryEvent;
  page = await inStory(
    { ...story, timeline: { title: 'What happened when', events: [event] } },
    <QueryClientProvider client={new QueryClient()}>
      <TimelineRegion />
    </QueryClientProvider>,
  );
  return page.find('[data-part="event-meta"]').textContent ?? '';
}

describe('an event in the timeline', () => {
  it('says that its year is assumed', async () => {
    expect(await metaOf({ assumed: 'year' })).toContain(', year assumed');
  });

  it('has a title in its own direction, so that an Arabic name moves no full stop (LNK-7)', async () => {
    await metaOf({ title: 'الميناء يغلق.' });
    expect(page.find('[data-part="event-title"]').dir).toBe('auto');
  });

  it('says that it is reported, where the story does not vouch for it', async () => {
    expect(await metaOf({ status: 'reported' })).toMatch(/, reported$/);
  });

  it('names who reported it', async () => {
    expect(
      await metaOf({ status: 'reported', saidBy: bundledStory().sources[0]?.id } as Partial<StoryEvent>),
    ).toMatch(/, \S.* reported$/);
  });

  it.each([
    ['announced', /, announced by North Korea, not yet done when this was written$/],
    ['planned', /, planned, North Korea said$/],
  ] as const)('that is yet to come says so, and by whom: %s', async (status, words) => {
    const saidBy = bundledStory().sources[0]?.id;
    expect(await metaOf({ status, saidBy } as Partial<StoryEvent>)).toMatch(words);
    expect(page.find('svg.event-mark').dataset.status).toBe(status);
  });
});
