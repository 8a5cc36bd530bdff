import { expect, type Page, test } from '@playwright/test';
import { openPage } from './openPage.ts';
import { openStory, openTimeline, storyFile, testStories, topOf } from './storyPage.ts';

const titles = (page: Page) =>
  page.getByRole('region', { name: 'Timeline' }).locator('[data-part="event-title"]');

test.describe('the timeline', () => {
  test('is an ordered list with headings, in the order of its dates (TIM-9, A20)', { tag: '@ends' }, async ({
    page,
  }) => {
    await openStory(page);
    const timeline = await openTimeline(page);
    await expect(timeline.locator('[data-part="events"] > li')).toHaveCount(15);
    await expect(timeline.getByRole('heading', { level: 4 })).toHaveCount(15);
    await expect(titles(page)).toHaveText([
      'Kim visits his munitions factories',
      'Kim’s train leaves Pyongyang',
      'Kim meets Putin at Russia’s most important space launch center',
      'The meeting, by another account: the Vostochny Cosmodrome',
      'Kim’s six-day trip to Russia',
      'Kim visits military sites and sees advanced weapons',
      'Kim and Defense Minister Sergei Shoigu meet',
      'The train crosses into Russia at Khasan',
      'A fighter jet plant at Komsomolsk-on-Amur',
      'A military airfield near Vladivostok',
      'A farewell ceremony; the train sets off for home',
      'Kim’s train crosses a border river',
      'Chang Ho-jin summons the Russian ambassador, Andrey Kulik',
      'Kim is greeted by a crowd at a Pyongyang station',
      'Senior officials are reported to have congratulated Kim',
    ]);
  });

  test('spells out the certainty of each date, and no machine-readable date is more precise (TIM-3, TIM-4, A20)', {
    tag: '@once',
  }, async ({ page }) => {
    await openStory(page);
    await openTimeline(page);
    const dates = {
      'ev-factories': ['before about 12 September 2023', null],
      'ev-putin': ['some day in the week of 11 September 2023', null],
      'ev-trip': ['about 12 September to about 18 September 2023, six days', null],
      'ev-border': ['Monday, 18 September 2023, morning', '2023-09-18'],
      'ev-arrival': ['Tuesday, 19 September 2023, evening', '2023-09-19'],
    } as const;
    for (const [id, [words, machine]] of Object.entries(dates)) {
      const time = page.locator(`[id="event-${id}"] time`);
      await expect(time).toContainText(words);
      expect(await time.getAttribute('datetime'), id).toBe(machine);
    }
    await expect(page.locator('[id="event-ev-trip"]')).toContainText('counted back from the border crossing');
  });

  test('marks what is not in this story, with its source, and can hide it', { tag: '@ends' }, async ({
    page,
  }) => {
    await openStory(page);
    const timeline = await openTimeline(page);
    const context = storyFile.timeline.events.filter(({ basis }) => basis === 'context');
    await expect(timeline.locator('[data-basis="context"]')).toHaveCount(context.length);
    for (const event of await timeline.locator('[data-basis="context"]').all()) {
      await expect(event).toContainText('Background:');
      await expect(event.getByRole('link').first()).toHaveAttribute('href', /^https:/);
    }
    await timeline.getByRole('button', { name: 'Hide background (6)' }).click();
    await expect(titles(page)).toHaveCount(9);
    await expect(timeline.locator('[data-basis="context"]')).toHaveCount(0);
    await timeline.getByRole('button', { name: 'Show background (6)' }).click();
    await expect(titles(page)).toHaveCount(15);
  });

  test('opens its map larger, where the buttons for zooming cover none of it', async ({ page }) => {
    await openStory(page);
    const timeline = await openTimeline(page);
    await timeline.getByRole('button', { name: 'Open the map larger' }).click();
    const large = page.getByRole('dialog');
    await expect(large.locator('.stop').first()).toBeVisible();
    const zoomIn = large.getByRole('button', { name: 'Zoom in' });
    const boxes = await Promise.all(
      [large.locator('svg.is-large'), zoomIn].map((part) => part.boundingBox()),
    );
    const [map, button] = boxes;
    expect(map && button && map.y + map.height <= button.y).toBe(true);
    await zoomIn.click();
    await expect(large.getByRole('button', { name: 'Zoom out' })).toHaveAttribute('aria-disabled', 'false');
  });

  test('leads from an event to its sentence, highlighted and with the focus (TIM-9)', {
    tag: '@ends',
  }, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openStory(page);
    const timeline = await openTimeline(page);
    const link = timeline.getByRole('link', { name: /^“Tuesday” ?: Chang Ho-jin summons/ });
    await link.focus();
    await page.keyboard.press('Enter');
    const sentence = page.locator('[id="p9.1"]');
    await expect(sentence).toHaveAttribute('data-evidence', '');
    await expect(sentence).toBeFocused();
    await expect(sentence).toBeInViewport();
    const header = (await page.getByRole('banner').boundingBox())?.height ?? 0;
    expect(await topOf(sentence)).toBeGreaterThanOrEqual(header);
    await expect(page).toHaveURL(/event=ev-summons/);
  });

  test('leads by Enter from a highlighted sentence back to its event (TIM-9)', { tag: '@once' }, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openStory(page);
    const timeline = await openTimeline(page);
    const link = timeline.getByRole('link', { name: /^“Tuesday” ?: Chang Ho-jin summons/ });
    await link.press('Enter');
    const sentence = page.locator('[id="p9.1"]');
    // The browser moves the focus by itself; the highlight comes from the page.
    await expect(sentence).toHaveAttribute('data-evidence', '');
    await expect(sentence).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(link).toBeFocused();
    await expect(page.locator('[id="event-ev-summons"]')).toHaveAttribute('aria-current', 'true');
    await expect(page.locator('[id="event-ev-summons"]')).toBeInViewport();
  });

  test('has every event reached by Tab, each link once (TIM-9)', { tag: '@ends' }, async ({ page }) => {
    await openStory(page);
    const timeline = await openTimeline(page);
    const links = timeline.locator('[data-part="events"] a');
    expect(await links.count()).toBeGreaterThanOrEqual(15);
    await links.first().focus();
    for (let n = 0; n < 15; n += 1) {
      await expect(links.nth(n)).toBeFocused();
      await page.keyboard.press('Tab');
    }
  });

  test('scrolls vertically and cuts nothing off at its sides (TIM-2)', async ({ page }) => {
    await openStory(page);
    const timeline = await openTimeline(page);
    // The map comes late, above the events.
    await expect(timeline.locator('.trip-map-picture')).toBeVisible();
    await timeline.locator('[data-part="events"] > li').last().scrollIntoViewIfNeeded();
    await expect(timeline.locator('[data-part="events"] > li').last()).toBeInViewport();
    const cut = await timeline
      .locator('[data-part="events"] > li')
      .evaluateAll((items) =>
        items.filter((item) => item.scrollWidth > item.clientWidth + 1).map(({ id }) => id),
      );
    expect(cut).toEqual([]);
  });

  test('never says today or yesterday (TIM-6)', { tag: '@once' }, async ({ page }) => {
    await page.clock.setFixedTime('2023-09-20T12:00:00Z');
    await openStory(page);
    const timeline = await openTimeline(page);
    await expect(timeline).not.toContainText(/\b(today|yesterday|tomorrow)\b/i);
    await expect(page.locator('[data-part="dates"]')).not.toContainText(/\b(today|yesterday|ago)\b/i);
  });

  test('has the map as a list', { tag: '@ends' }, async ({ page }) => {
    await openStory(page);
    const timeline = await openTimeline(page);
    await timeline.getByText('Places as a list').click();
    for (const place of ['Pyongyang', 'Khasan', 'Vostochny', 'Komsomolsk-on-Amur', 'Vladivostok', 'Seoul'])
      await expect(timeline.locator('details').filter({ hasText: 'Places as a list' })).toContainText(place);
  });
});

for (const timezoneId of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Seoul'])
  test.describe(`in ${timezoneId}`, { tag: '@once' }, () => {
    test.use({ timezoneId });

    test('the days are the same as everywhere (TIM-5)', async ({ page }) => {
      await openStory(page);
      await expect(page.locator('[data-part="dates"] time')).toHaveText(
        /^Wed(nesday,)? 20 Sept(ember|\.) 2023$/,
        { useInnerText: true },
      );
      await openTimeline(page);
      await expect(page.locator('[id="event-cx-left"] time')).toContainText('Sunday, 10 September 2023');
      await expect(page.locator('[id="event-ev-border"] time')).toContainText('Monday, 18 September 2023');
      await expect(page.locator('[id="event-ev-arrival"] time')).toContainText('Tuesday, 19 September 2023');
    });
  });

test.describe('imprecise dates', () => {
  test('are shown at their precision, and machine-readable dates are no finer (TIM-3)', {
    tag: '@once',
  }, async ({ page }) => {
    await openPage(page, `${testStories}/stress`);
    await openTimeline(page);
    const time = (id: string) => page.locator(`[id="event-${id}"] time`).first();
    await expect(time('early')).toContainText(/early September/i);
    await expect(time('year-end')).toContainText(/2023/);
    await expect(time('year')).toHaveAttribute('datetime', '2019');
    await expect(time('month')).toHaveAttribute('datetime', '2023-08');
    await expect(time('month')).toContainText('August 2023');
    for (const id of ['early', 'year-end', 'about', 'reportedly', 'undated'])
      expect(await time(id).getAttribute('datetime'), id).toBeNull();
    await expect(titles(page).first()).toHaveText('The ferry should be ready');
    await expect(titles(page).last()).toHaveText('A thing without a date');
  });

  test('that are approximate have other words and marks than uncertain ones (TIM-4)', {
    tag: '@ends',
  }, async ({ page }) => {
    await openPage(page, `${testStories}/stress`);
    const timeline = await openTimeline(page);
    const about = timeline.locator('[id="event-about"] time');
    const reported = timeline.locator('[id="event-reportedly"] time');
    await expect(about).toContainText(/about/);
    await expect(reported).not.toContainText(/about/);
    const marks = await Promise.all(
      ['about', 'reportedly'].map((id) => timeline.locator(`[id="event-${id}"] svg`).first().innerHTML()),
    );
    expect(marks[0]).not.toBe(marks[1]);
  });

  test('twenty in a week, six on a day, don’t overlap at 320 px and with large text (TIM-1)', {
    tag: '@once',
  }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await openPage(page, `${testStories}/stress`);
    const timeline = await openTimeline(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const cut = await timeline
      .locator('[data-part="events"] > li, [data-part="event-text"]')
      .evaluateAll((items) => items.filter((item) => item.scrollWidth > item.clientWidth + 1).length);
    expect(cut).toBe(0);
    const boxes = await timeline.locator('[data-part="events"] > li').evaluateAll((items) =>
      items.map((item) => {
        const { top, bottom } = item.getBoundingClientRect();
        return { top, bottom };
      }),
    );
    expect(boxes).toHaveLength(28);
    boxes.forEach(({ top }, index) => {
      expect(top).toBeGreaterThanOrEqual((boxes[index - 1]?.bottom ?? top) - 0.5);
    });
  });
});
