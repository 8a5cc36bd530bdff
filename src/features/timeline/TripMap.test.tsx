// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlaceId } from '#core/story/story.ts';
import { placeDateWords } from '#core/timeline/mapDates.ts';
import { bundledMap } from '#test/bundledStory/bundledMap.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { fakeBrowser, layOut } from '#test/fakeBrowser.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import { LargeMap } from './LargeMap.tsx';
import { MapVisitsList } from './MapVisitsList.tsx';
import { TripMap } from './TripMap.tsx';

const { places, timeline } = bundledStory();
const events = timeline?.events ?? [];
const route = timeline?.route;
const onPlace = vi.fn();
const onHover = vi.fn();
let page: Page;
beforeEach(() => {
  fakeBrowser();
  vi.clearAllMocks();
});
afterEach(() => page.leave());

const dateWordsOf = (place: PlaceId) => placeDateWords(events, place, 2023);
const draw = async (change: Partial<Parameters<typeof TripMap>[0]> = {}) => {
  page = await inPage(
    <TripMap
      topology={bundledMap()}
      places={places}
      events={events}
      route={route}
      activePlace={undefined}
      selectedPlace={undefined}
      onPlace={onPlace}
      onHover={onHover}
      dateWordsOf={dateWordsOf}
      width={360}
      height={144}
      size="small"
      {...change}
    />,
  );
};
const stop = (id: string) => page.find(`[data-place="${id}"]`);

describe('the map of a trip', () => {
  it('says in words which way it goes, and that it comes back', async () => {
    await draw();
    const label = page.find('svg[role="group"]').getAttribute('aria-label');
    expect(label).toMatch(/Pyongyang, Tumangang, Khasan, .*Vladivostok, and back to Pyongyang$/);
  });

  it.each([
    [['pyongyang', 'khasan'], 'Pyongyang, Khasan'],
    [['pyongyang'], 'Pyongyang'],
  ])('says of a trip one way that it goes one way: %o', async (ids, words) => {
    await draw({ route: { places: ids as PlaceId[] } as NonNullable<typeof route> });
    expect(page.find('svg[role="group"]').getAttribute('aria-label')).toMatch(new RegExp(`: ${words}$`));
  });

  it('names each stop with its dates and how many events were there', async () => {
    await draw();
    expect(stop('pyongyang').getAttribute('aria-label')).toMatch(/^Pyongyang, 10 and 19 Sept\., 2 events$/);
    expect(stop('khasan').getAttribute('aria-label')).toMatch(/, 1 event$/);
  });

  it.each(['Enter', ' '])('is pressed by “%s” once, however long the key is held', async (key) => {
    await draw();
    await page.press(stop('khasan'), key);
    await page.press(stop('khasan'), key, { repeat: true });
    expect(onPlace.mock.calls).toEqual([['khasan']]);
  });

  it('follows a pointer and the focus, but no finger', async () => {
    await draw();
    const over = (pointerType: string) =>
      page.send(stop('khasan'), new PointerEvent('pointerover', { pointerType, bubbles: true }));
    await over('touch');
    expect(onHover).not.toHaveBeenCalled();
    await over('mouse');
    await page.send(stop('khasan'), new FocusEvent('focusin', { bubbles: true }));
    expect(onHover.mock.calls).toEqual([['khasan'], ['khasan']]);
  });

  it('marks the chosen stop', async () => {
    await draw({ selectedPlace: 'khasan' as PlaceId });
    expect(page.findAll('[aria-pressed="true"]')).toEqual([stop('khasan')]);
  });

  it('is not drawn without the shapes of the land', async () => {
    await draw({ topology: undefined });
    expect(page.findAll('svg')).toEqual([]);
  });
});

describe('the places as a list', () => {
  const items = () => page.findAll('li').map(({ textContent }) => textContent);
  const list = async (change: Partial<Parameters<typeof MapVisitsList>[0]> = {}) => {
    page = await inPage(
      <MapVisitsList places={places} events={events} route={route} storyYear={2023} {...change} />,
    );
  };

  it('has the stops in order, with what happened there and when, and the others apart', async () => {
    await list();
    const lists = page.findAll('ol').map((one) => one.querySelectorAll('li').length);
    expect(lists).toEqual([route?.places.length, 1]);
    expect(items()[0]).toMatch(/^Pyongyang: Sun 10 Sept\., .*\(background\)$/);
    expect(items().at(-1)).toMatch(/^Seoul: Tue 19 Sept\., Chang Ho-jin summons/);
  });

  it('is by date where there is no route, and not there where there is no place', async () => {
    await list({ route: undefined });
    expect(page.findAll('ol')).toHaveLength(1);
    await page.leave();
    await list({ places: [], events: [], route: undefined });
    expect(page.text()).toBe('');
  });
});

it('the large map grows step by step, and says where there is no further step', async () => {
  layOut({ width: 800, height: 600 });
  page = await inPage(
    <LargeMap title="Trip" note="" onClose={() => {}}>
      {({ width, height }) => <b>{`${width} × ${height}`}</b>}
    </LargeMap>,
  );
  const isOff = (name: string) => page.named(name).getAttribute('aria-disabled') === 'true';
  expect([page.find('b').textContent, isOff('Zoom out'), isOff('Zoom in')]).toEqual([
    '800 × 600',
    true,
    false,
  ]);
  for (let press = 0; press < 5; press += 1) await page.click(page.named('Zoom in'));
  expect([page.find('b').textContent, isOff('Zoom out'), isOff('Zoom in')]).toEqual([
    '2400 × 1800',
    false,
    true,
  ]);
  await page.click(page.named('Zoom out'));
  expect(page.find('b').textContent).toBe('1600 × 1200');
});
