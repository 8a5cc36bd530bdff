// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { choosePlace } from '#core/session/reducePlaces.ts';
import type { EntityId, EventId, PlaceId } from '#core/story/story.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { fakeBrowser } from '#test/fakeBrowser.ts';
import { inStory } from '#test/inStory.tsx';
import { TimelineRegion } from './TimelineRegion.tsx';

beforeEach(fakeBrowser);

let page: Awaited<ReturnType<typeof inStory>>;
beforeEach(async () => {
  const story = bundledStory();
  const timeline = story.timeline && { ...story.timeline, route: undefined };
  page = await inStory(
    { ...story, timeline },
    <QueryClientProvider client={new QueryClient()}>
      <TimelineRegion />
    </QueryClientProvider>,
  );
});
afterEach(() => page.leave());

const ids = (selector: string) => page.findAll(selector).map(({ id }) => id);

describe('the timeline', () => {
  it('leads from an event to its sentence', async () => {
    await page.click('[id="event-ev-border"] a');
    expect(page.address()).toEqual({ event: 'ev-border' });
    expect(page.effects()).toEqual(['navigate', 'highlight', 'jump', 'focus', 'announce']);
    expect(ids('[aria-current]')).toEqual(['event-ev-border']);
  });

  it('leaves a link that is opened in a new tab to the browser', async () => {
    await page.click('[id="event-ev-border"] a', { ctrlKey: true });
    expect(page.address()).toEqual({});
  });

  it('marks the events of the selected name, of the sentence being read, and of the place on the map', async () => {
    await page.dispatch({ kind: 'nameChosen', entity: 'andrey-kulik' as EntityId, asSecond: false });
    expect(ids('[data-named]')).toContain('event-ev-summons');
    await page.dispatch({ kind: 'sentenceRead', events: ['ev-border' as EventId] });
    expect(ids('[data-read]')).toEqual(['event-ev-border']);
    await page.dispatch({
      kind: 'lateStep',
      step: (state, facts) => choosePlace(state, 'pyongyang' as PlaceId, facts),
    });
    expect(ids('[data-placed]')).toContain('event-ev-arrival');
  });

  it('registers its events for other features, and unregisters hidden ones', async () => {
    const find = (id: string) => page.session()?.elements.find('event', id)?.id;
    expect(find('ev-border')).toBe('event-ev-border');
    expect(find('cx-left')).toBe('event-cx-left');
    await page.click('[aria-pressed]');
    expect(find('cx-left')).toBeUndefined();
  });
});
